import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Turkish: the verb stands last, behind the marks; who speaks stands before them. */
export const TR: LexiconData = {
  ...NO_WORDS,
  cues: 'dedi diyen diyor diyerek dediler söyledi söylüyor belirtti vurguladı kaydetti ifade açıkladı aktardı ekledi konuştu değerlendirdi dile hatırlattı bildirdi duyurdu yazdı anlattı kullandı paylaştı yanıtladı cevapladı bulundu şeklinde diye ifadelerini ifadesini sözlerini değerlendirmesinde',
  reports: 'nitelendirdi tanımladı',
  adverbs: 'da de ise ayrıca bugün dün şöyle şunları',
  asides:
    'yaptığı açıklamada|konuşmasında|açıklamasında|öte yandan|ayrıca|yaptığı konuşmada|sosyal medya hesabından',
  sourcesAfter: 'göre',
  pronouns: 'o',
  honorifics: 'sayın dr prof doç av',
  abbreviations: 'dr prof doç av no vb md',
  roles:
    'bakan bakanı bakanımız cumhurbaşkanı başbakan başkan başkanı başkanvekili genel müdür müdürü vali valisi kaymakam kaymakamı yardımcısı milletvekili sözcü sözcüsü sekreter sekreteri büyükelçi büyükelçisi rektör rektörü profesör general albay komutan komutanı emniyet savcı savcısı hakim üye üyesi danışman danışmanı koordinatör koordinatörü uzman uzmanı temsilci temsilcisi lider lideri belediye muhtar muhtarı dekan dekanı',
  speakingBodies:
    'bakanlığı hükümet polis mahkeme komisyon kurul kurulu ajans kurum kurumu birlik birliği',
  bodies:
    'meclis parti üniversitesi okulu hastanesi merkezi vakfı derneği fonu grubu programı projesi türkiye avrupa ulusal milli sağlık eğitim maliye savunma adalet kültür enerji ulaştırma tarım dışişleri içişleri çevre',
  ands: 've ile',
  buts: 'ama ancak',
  joiners: 've',
  particles: 'van von de',
  naming: 'adlı|isimli|başlıklı|sloganıyla|temasıyla|sözde|denilen|kelimesi',
  works: 'rapor kanun program girişim kampanya plan kitap film dizi sergi ödül fon proje strateji',
  headings: 'alıntılar',
  statements: 'açıklama açıklaması mesajı',
  verbsLast: true,
};
