import { DA } from '../da/lexicon.ts';
import type { LexiconData } from '../lexicon.ts';

/** Norwegian, both written forms; what is written as in Danish is taken from there. */
export const NB: LexiconData = {
  ...DA,
  cues: 'fortell|forklar|understrek|legg|svar|kommenter|konstater|bekreft|vurder|advar|påpek|utdyp|fastslå|presiser|beton|fortsett|lov|mein|meld|oppfordr|opplys|håp|ros|avslutt|takk|spør+er|r|ar|de|te|et|a sier seier sa sagt skriver skriv skrev fortel fortalte forteller mener mente meiner uttaler uttalte uttalar legger la spør spurte svarte sa gleder glede',
  auxiliaries: 'har hadde er var blir ble vart å seg',
  beings: 'er var ble blir vært',
  standIn: 'heter det|heiter det|står det',
  adverbs: 'også blant videre vidare nå no dog derfor samtidig til fast dessuten i-dag likevel',
  asides:
    'i en pressemelding|i ei pressemelding|i en kommentar|i en uttalelse|på x|på twitter|på facebook|i dag|i går|for sin del|blant annet|mellom anna',
  that: 'at',
  sources: 'ifølge|ifølgje|etter',
  pronouns: 'han:m hun:f ho:f de:p dei:p',
  objectPronouns: 'ham:m henne:f',
  anaphors: 'statsråden ministeren politikeren',
  roles:
    'minister ministeren statsminister statsråd statsråden statssekretær ordfører ordføreren fylkesordfører byrådsleder direktør direktøren leder lederen rektor professor forsker talsperson talsmann stortingsrepresentant representant statsforvalter ambassadør kommissær general oberst kaptein dommer advokat økonom overlege lege rådgiver sjef sjefen generalsekretær generaldirektør kommunedirektør politimester politidirektør riksrevisor ombud ombudet medlem nestleder biskop konge kronprins kronprinsesse dronning president visepresident fagdirektør avdelingsdirektør prosjektleder bonde lærer student fylkesråd byråd sametingspresident',
  roleEndings:
    'minister ministeren direktør direktøren leder lederen sjef sjefen sekretær ordfører mester forsker rådgiver råd råden representant inspektør kommissær president',
  genderEndings: 'kvinne:f dronning:f prinsesse:f mann:m konge:m prins:m',
  speakingBodies:
    'departementet regjeringen regjeringa direktoratet kommunen fylkeskommunen politiet domstolen rådet kommisjonen utvalget foreningen rapporten etaten tilsynet',
  bodies:
    'stortinget departement direktorat kommune institutt universitet høgskole skole sykehus fond parti forbund gruppe nettverk program prosjekt norge europa miljø helse klima energi finans justis forsvar samferdsel utdanning forskning kultur arbeid næring omsorg',
  bodyEndings:
    'departementet departement direktoratet direktorat forening foreningen banken rådet tilsynet kommune universitet etaten',
  articles: 'den det de en ei et sin sitt sine hans hennes deres våre',
  prepositions:
    'for av i på ved til om med fra frå mot over under etter før uten mellom hos siden blant gjennom',
  relatives: 'som der hvor når hvis fordi mens da',
  naming:
    'såkalte|såkalt|kalt|kalles|med tittelen|tittelen|begrepet|ordet|kjent som|under navnet|mottoet|temaet|slagordet|uttrykket',
  works:
    'rapport rapporten lov loven program initiativ kampanje plan strategi bok film serie utstilling pris fond prosjekt avtale avtalen app konferanse kurs melding',
  headings: 'sitater|sitat|uttalelser',
  statements: 'uttalelse erklæring kommentar',
  statementBy: 'fra frå av',
  credits: 'sitat fra|på vegne av|uttalelse fra',
  at: 'ved i hos fra',
  oneOf: 'en av|en talsperson|noen',
};
