import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Italian. */
export const IT: LexiconData = {
  ...NO_WORDS,
  cues: 'dichiar|afferm|spieg|sottoline|precis|comment|assicur|annunci|osserv|ricord|lament|conferm|comunic|raccont|segnal|evidenzi|auspic|sollecit|invit|specific|rilev|rivendic|rimarc|critic|replic|illustr|elogi|ringrazi+a|ano|ato|ata|ò|arono|ava|ando|are detto dice dicono disse dicendo aggiunto aggiunge aggiunse aggiungendo sostenuto sostiene ammesso ammette risposto risponde scritto scrive riconosciuto riconosce concluso conclude insistito insiste avvertito avverte promesso promette ribadito ribadisce ribadendo proseguito prosegue chiarito chiarisce ribatte esprime espresso noto sapere',
  reports: 'accus|denunci|definit+a|ano|ato|ando',
  quotedAs: 'con queste parole|con le parole',
  dropsSubjects: true,
  auxiliaries: 'ha hanno è fa fanno fatto reso rende rendono si inoltre poi anche',
  beings: 'è sono viene fu era',
  gerundEndings: 'ando endo',
  postTails: 'in capo|con delega|ad interim|facente funzione',
  partners: 'autore autrice',
  saidSo: 'lo|è quanto|è così che|così',
  saidBy:
    'così|a dirlo è|a dichiararlo è|ad affermarlo è|a sottolinearlo è|a spiegarlo è|sono le parole di|sono le parole del|sono le parole della|queste le parole di|queste le parole del|queste le parole della',
  adverbs: 'inoltre poi anche oggi ieri ancora infine così',
  asides:
    "per la sua parte|dal canto suo|da parte sua|a sua volta|in una nota stampa congiunta|in una nota congiunta|in una nota stampa|in una nota|in un comunicato|su x|su twitter|in conferenza stampa|in particolare|tra l' altro",
  that: 'che',
  sources: 'secondo|a detta di|stando a|per|ad avviso di|a giudizio di|nelle parole di',
  openingSources: 'per',
  pronouns: 'lui:m lei:f loro:p egli:m ella:f',
  objectPronouns: 'lui:m lei:f',
  anaphors: 'titolare cittadino',
  honorifics:
    'sig.:m sig.ra:f dott.:m dott.ssa:f dr. on. onorevole prof. signor:m signora:f ing. avv.',
  abbreviations: 'on prof art',
  roles:
    'ministr|segretari|sottosegretari|commissari|sindac|deputat+o|a dirett|senat|rett|coordinat+ore|rice assess+ore|ora presidente vicepresidente governatore prefetto procuratore giudice avvocato portavoce ambasciatore professore professoressa capo leader generale colonnello membro assessore assessora questore sovrintendente premier titolare vicesindaco vicesindaca consigliere consigliera cancelliere magistrato ricercatore ricercatrice',
  genderEndings: 'ista membro capo a:f trice:f o:m ore:m',
  speakingBodies: 'ministero commissione tribunale governo',
  bodies:
    'dipartimento agenzia consiglio comitato corte senato camera partito unione istituto scuola centro ospedale banca fondo azienda gruppo programma servizio polizia salute giustizia difesa trasporti agricoltura sviluppo lavoro economia cultura italia europa stato repubblica regione comune',
  bodyEndings: 'zione zioni sione tà amento ismo ologia cultura',
  groups: 'rapporto',
  articles: "il lo la i gli le l' un uno una un' suo sua",
  ands: 'e ed',
  buts: 'ma',
  ors: 'o od',
  ofs: "of for de du des d' del la le les l' der für di da do della dell' dello dei degli delle per al alla alle allo ai agli all'",
  joiners: "di del della dello dei degli delle dell' e per in al alla alle allo ai agli all'",
  adjectiveEndings: 'ale ano ana',
  particles: 'di de del della da dal lo la',
  prepositions:
    "di del della dei delle dell' a al alla alle ai agli all' in nel nella nelle nei negli nell' per da dal dalla dai dall' con su sul sulla sulle sui sull' contro tra fra durante dopo oltre presso verso",
  relatives: 'che chi cui dove quando come se mentre perché',
  naming:
    'cosiddetto|cosiddetta|cosiddetti|cosiddette|chiamato|chiamata|denominato|denominata|intitolato|intitolata|noto come|nota come|il termine|dal titolo|lo slogan',
  works:
    'rapporto studio legge programma iniziativa campagna piano politica documento libro film serie progetto strategia premio',
  headings: 'citazioni|citazione|dichiarazioni',
  statements: 'dichiarazione dichiarazioni comunicato',
  statementBy: 'di del della da',
  credits: 'attribuibile a|a nome di|dichiarazione di|dichiarazione del|dichiarazione della',
  at: 'presso',
  oneOf: 'uno dei|una delle|un portavoce|una portavoce',
};
