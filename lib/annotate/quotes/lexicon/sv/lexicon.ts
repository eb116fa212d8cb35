import { EN } from '../en/lexicon.ts';
import type { LexiconData } from '../lexicon.ts';

/** Swedish: as much as its dash speech and its clauses need; marks, layout and English names of bodies are as in English. */
export const SV: LexiconData = {
  ...EN,
  cues: 'uppge|hävda|hoppas|lova|meddela|varna|understryk|poängtera|sammanfatta|inflika|utveckla|hälsa+r|de|t|s säg|förklar|berätta|kommentera|beton|påpeka|tillägg|framhåll|fortsätt|svara|mena|konstatera+er|r|de|ade|t sade sa säger skriver skrev',
  reports: 'kallade kallar beskrev beskriver',
  auxiliaries: 'har hade är var att',
  beings: 'är var blir blev',
  pastEndings: '',
  participles: '',
  postTails: '',
  partners: '',
  standIn: '',
  saidSo: 'det',
  adverbs: 'också även idag vidare nu sedan dock',
  asides: 'i ett pressmeddelande|i en kommentar|i ett uttalande|för sin del|å sin sida',
  that: 'att',
  sources: 'enligt',
  pronouns: 'han:m hon:f de:p',
  objectPronouns: 'honom:m henne:f',
  anaphors: '',
  honorifics: 'herr:m fru:f dr professor',
  roles:
    'minister ministern statsminister statsråd statssekreterare generaldirektör direktör ordförande chef landshövding borgmästare rektor talesperson riksdagsledamot professor forskare överläkare kommissionär ambassadör general överste docent president talman kommunalråd regionråd handläggare utredare projektledare verksamhetschef statsministern landshövdingen ordföranden borgmästaren rektorn',
  roleEndings:
    'minister ministern direktör direktören chef chefen ledare ledaren talesperson ordförande ordföranden råd rådet forskare sekreterare inspektör mästare rådgivare',
  articles: 'den det en ett',
  ands: 'och',
  buts: 'men',
  ofs: 'för av',
  bareObjects: false,
  joiners: 'för och i på av vid till',
  prepositions: 'för i på av vid till om med från mot under över',
  naming: 'så kallade|så kallad|så kallat|kallad|kallat|titeln',
  headings: 'citat',
  statements: 'uttalande',
  statementBy: 'av från',
};
