import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Indonesian and Malay. */
export const ID: LexiconData = {
  ...NO_WORDS,
  cues: 'kata ujar tutur ungkap ucap jelas tegas tambah imbuh sebut terang papar lanjut cetus katanya ujarnya tuturnya ungkapnya ucapnya jelasnya tegasnya tambahnya imbuhnya sebutnya terangnya paparnya lanjutnya berkata mengatakan menyatakan menjelaskan menegaskan menambahkan mengungkapkan menyampaikan menuturkan menyebut menyebutkan memaparkan menekankan menuturkan menerangkan mengakui mengimbau mengucapkan mengingatkan menilai menulis berharap memberitahu memaklumkan berpesan',
  reports: 'menyebut menyebutnya menggambarkan',
  auxiliaries: 'telah sudah akan dapat',
  beings: 'adalah ialah merupakan',
  adverbs: 'juga selain kemudian lebih lanjut hari ini kemarin lagi pula',
  asides:
    'dalam keterangannya|dalam keterangan tertulisnya|dalam sambutannya|dalam kenyataan|di sisi lain|lebih lanjut|lagi',
  that: 'bahwa bahawa',
  sources: 'menurut',
  pronouns: 'dia ia beliau mereka:p',
  anaphors: '',
  honorifics:
    'bapak:m pak:m ibu:f bu:f dr drs ir prof h hj datuk dato tan-sri dato-seri puan:f encik:m tuan:m',
  abbreviations: 'dr drs ir prof h hj s.h m.h m.si s.e no rp',
  roles:
    'menteri wamen wakil presiden gubernur bupati wali walikota direktur dirjen sekretaris sekjen kepala ketua jubir juru bicara deputi staf komisaris kapolri kapolda panglima jenderal kolonel rektor profesor anggota duta plt pelaksana inspektur irjen jaksa hakim ekonom koordinator camat lurah pengarah timbalan perdana pegawai pengerusi speaker',
  speakingBodies:
    'kementerian pemerintah polisi mahkamah komisi dewan badan dinas kepolisian bank asosiasi kerajaan jabatan',
  bodies:
    'dpr parlemen partai uni institut universitas sekolah akademi pusat rumah sakit dana yayasan kelompok jaringan program proyek indonesia malaysia eropa nasional republik kesehatan pendidikan keuangan pertahanan hukum kebudayaan ekonomi energi perhubungan pertanian kelautan perikanan dalam luar negeri umum ri',
  groups: 'peneliti laporan',
  ands: 'dan serta',
  buts: 'tetapi namun',
  ofs: 'bidang',
  bareObjects: true,
  dropsSubjects: true,
  joiners: 'dan serta bidang untuk di',
  particles: 'bin binti al van de',
  prepositions: 'di ke dari untuk dengan pada oleh tentang dalam bagi antara setelah sebelum',
  relatives: 'yang ketika saat jika karena saat',
  naming:
    'disebut|bernama|berjudul|bertajuk|bertema|tema|istilah|kata|slogan|dengan tema|dikenal sebagai|dikenali sebagai|moto|dengan judul',
  works:
    'laporan undang-undang program inisiatif kampanye rencana buku film serial pameran penghargaan dana proyek strategi artikel aplikasi konferensi kursus lomba gerakan',
  headings: 'kutipan',
  statements: 'pernyataan kenyataan',
  statementBy: 'dari oleh',
};
