import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Romanian. */
export const RO: LexiconData = {
  ...NO_WORDS,
  cues: 'declar|afirm|preciz|explic|adăug|sublini|mențion|anunț|evidenți|confirm|remarc|coment|not|asigur|avertiz|accentu|constat|reiter|salut|relat|complet|îndemn|felicit|argument+at|ă|a|ează spus spune transmis transmite zis zice scris scrie susține susținut arată arătat punctat punctează concluzionat răspuns mulțumit reamintit amintit atras declarând întrebat consideră citat cerut promis',
  reports: 'numit numește descris descrie calificat',
  auxiliaries: 'a au s-a fost este sunt mai își îi',
  beings: 'este sunt era fost',
  standIn: 'se arată în|se precizează în|se spune în',
  adverbs: 'de asemenea totodată astăzi ieri însă astfel apoi',
  asides:
    'la rândul său|la rândul ei|într-un comunicat|de asemenea|pe facebook|pe x|între altele|în context',
  that: 'că',
  sources: 'potrivit|conform|în opinia',
  pronouns: 'el:m ea:f ei:p ele:p',
  objectPronouns: 'lui:m ei:f',
  anaphors: 'oficialul oficiala demnitarul premierul',
  honorifics: 'dl:m domnul:m dna:f doamna:f dr prof ing conf lect univ',
  abbreviations: 'dl dna dr prof ing conf lect univ nr art str mil mld',
  roles:
    'ministr|secretar|prefect|primar|director|președinte|vicepreședint|viceprim-ministr|prim-ministr|premier|deput|senator|consilier|comisar|ambasador|general|guvernator|rector|profesor|cercetător|purtător|inspector|șef|coordonator|manager|reprezentant|procuror|judecător|avocat|medic|expert|colonel|maior|subsecretar|viceprimar|administrator|economist|lider|membr|decan|ofițer|fermier|student+_|ul|ului|a|ă|u|e|le|lui|oare|oarea|i|ii|ta|elui|at|atul|ata|ată|oarei ministrul ministra ministru ministrului președinta președintele președintelui primarul',
  genderEndings: 'oarea:f oare:f ta:f tra:f era:f ul:m ele:m',
  speakingBodies:
    'ministerul guvernul poliția tribunalul curtea comisia consiliul agenția banca primăria asociația prefectura raportul',
  bodies:
    'departamentul biroul parlamentul senatul partidul uniunea institutul universitatea școala academia centrul spitalul fondul fundația grupul programul proiectul românia moldova europa european europeană național națională republicii sănătății educației finanțelor apărării justiției economiei culturii agriculturii mediului transporturilor muncii afacerilor',
  bodyEndings: 'ția ției itatea itatii țiunea',
  groups: 'autoritățile experții studiul',
  articles: 'un o al a ai ale acest această',
  ands: 'și',
  buts: 'dar însă',
  ofs: 'al a ai ale de pentru',
  bareObjects: true,
  dropsSubjects: true,
  joiners: 'al a ai ale de pentru și din la în cu',
  particles: 'de von van la',
  prepositions:
    'în la de din pentru cu pe prin despre sub peste între după înainte către spre fără până',
  relatives: 'care unde când dacă deoarece cum ce',
  naming:
    'așa-numitul|așa-numita|așa-zisul|numit|numită|intitulat|intitulată|denumit|denumită|cu titlul|sub titlul|termenul|cuvântul|sloganul|tema|cunoscut ca|sub numele',
  works:
    'raportul studiul legea programul inițiativa campania planul documentul cartea filmul serialul expoziția premiul fondul proiectul strategia articolul aplicația conferința cursul concursul proiectului programului',
  headings: 'citate|citat|declarații',
  statements: 'declarația declarație mesajul',
  statementBy: 'lui',
  credits: 'declarația|în numele',
  oneOf: 'unul dintre|una dintre|un purtător de cuvânt',
};
