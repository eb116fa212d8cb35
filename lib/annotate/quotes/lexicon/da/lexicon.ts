import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Danish. */
export const DA: LexiconData = {
  ...NO_WORDS,
  ordinalStops: true,
  cues: 'sig|fortæll|forklar|understreg|understreg|tilføj|mein|men|oplys|skriv|svar|kommenter|konstater|bekræft|vurder|advar|påpeg|udtal|uddyb|fastslå|slå|pointer|beton|spørg|fortsæt|lov|glæd|lyd|forsikr|erkend|meddel|håb|opfordr|ros+er|r|ede|te|et|t siger sagde sagt skriver skrev skrevet fortæller fortalte fortalt spørger spurgte fortsætter fortsatte lyder lød slår slog fastslår fastslog udtaler udtalte føjer mener mente',
  reports: 'kalder kaldte kaldt beskriver beskrev betegner betegnede',
  quotedAs: 'med ordene|som følger',
  auxiliaries: 'har havde er var bliver blev at sig',
  beings: 'er var blev bliver været',
  partners: 'forslagsstiller',
  standIn: 'hedder det|lyder det',
  saidSo: 'det|sådan',
  adverbs:
    'også blandt videre nu dog derfor samtidig i-dag dertil ligeledes til fast endvidere desuden',
  asides:
    'i en pressemeddelelse|i en kommentar|i en meddelelse|i en udtalelse|på x|på twitter|på facebook|i dag|i går|for sin del|blandt andet',
  that: 'at',
  sources: 'ifølge|efter',
  pronouns: 'han:m hun:f de:p',
  objectPronouns: 'ham:m hende:f',
  anaphors: 'ministeren politikeren',
  honorifics: 'hr:m fru:f dr professor',
  abbreviations: 'dr hr bl.a f.eks ca nr stk jf pct mio mia',
  roles:
    'minister ministeren statsminister borgmester borgmesteren direktør direktøren formand formanden forkvinde kontorchef vicedirektør generaldirektør generalsekretær statssekretær departementschef politidirektør politiinspektør rektor professor forsker ordfører talsmand talskvinde talsperson folketingsmedlem medlem ambassadør kommissær general oberst kaptajn dommer advokat økonom ceo adm administrerende landmand læge dronning konge prins prinsesse leder chef regionsrådsformand rådmand overlæge lektor',
  roleEndings:
    'minister ministeren borgmester direktør direktøren formand formanden chef chefen leder lederen ordfører ordføreren inspektør sekretær kommissær konsulent forsker rådgiver mester kvinde',
  genderEndings: 'kvinde:f dronning:f prinsesse:f mand:m konge:m prins:m',
  speakingBodies:
    'ministeriet ministerium regeringen regering styrelsen styrelse kommunen kommune regionen region politiet politi domstol domstolen rådet råd kommissionen udvalget nationalbanken foreningen rapporten',
  bodies:
    'folketinget institut universitet skole hospital fond parti union forbund gruppe netværk program projekt danmark europa grønland færøerne miljø sundhed klima energi finans justits forsvar transport uddannelse forskning kultur beskæftigelse erhverv',
  bodyEndings:
    'styrelsen styrelse ministeriet forening foreningen banken rådet retten nævnet kommune universitet',
  groups: 'forskere eksperter beboere undersøgelsen dommen',
  articles: 'den det de en et sin sit sine hans hendes deres vores',
  ands: 'og',
  buts: 'men',
  ors: 'eller',
  ofs: 'for af',
  joiners: 'for af og i på ved til & de',
  particles: 'af von van de la al el bin',
  prepositions:
    'for af i på ved til om med fra mod over under efter før uden mellem hos siden blandt gennem',
  relatives: 'der som hvor når hvis fordi mens da hvilket',
  naming:
    'såkaldte|såkaldt|kaldet|kaldt|med titlen|titlen|begrebet|ordet|kendt som|under overskriften|under navnet|mottoet|temaet|sloganet|udtrykket',
  works:
    'rapport rapporten lov loven program initiativ kampagne plan strategi bog film serie udstilling pris fond projekt aftale aftalen app konference kursus',
  headings: 'citater|citat|udtalelser',
  statements: 'udtalelse erklæring kommentar',
  statementBy: 'fra af',
  credits: 'citat fra|på vegne af|udtalelse fra',
  at: 'ved i hos fra',
  oneOf: 'en af|en talsmand|en talskvinde|nogle',
};
