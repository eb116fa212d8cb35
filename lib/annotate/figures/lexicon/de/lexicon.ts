import type { LexiconData } from '../lexicon-data.ts';
import { NO_WORDS } from '../no-words.ts';
import { DE_WORDS } from '../number-words.ts';

/** German, of Germany, Austria and Switzerland. */
export const DE: LexiconData = {
  ...NO_WORDS,
  words: DE_WORDS,
  cardinals: {
    2: 'zwo',
    3: 'dreien',
    4: 'vieren',
    5: 'fuenf',
    12: 'zwoelf',
    15: 'fuenfzehn',
    50: 'fuenfzig',
  },
  scales: {
    3: 'tsd|tausende|tsd.',
    6: 'mio|mio.',
    9: 'milliard|mrd|mrd.|mia|mia.',
    12: 'bio|bio.',
    18: 'trillion|trillionen',
  },
  bareScales: 'hundert|tausend',
  collectives: { 12: 'dutzend' },
  and: 'und',
  andAfter: 100,
  compounds: true,
  oneIsArticle: true,
  halves:
    'eine halbe|ein halbes|einer halben|einem halben|ein halber|einen halben|eines halben|halbe|halber|halbes|halben|rund halbe',
  andParts: { 50: 'und eine halbe|und ein halbes|und einen halben' },
  decimalWords: 'komma',
  vague: { 10: 'dutzende', 100: 'hunderte' },
  ordinals: {
    2: 'zweite|zweiten|zweiter|zweites|zweitem|zweit',
    3: 'dritt',
    7: 'siebt',
  },
  ordinalForms: 'e en er es em',
  ordinalEndings: 'ter|te|ten|tes|tem|ste|sten|ster|stes',
  notRanks:
    'erste hilfe|ersten hilfe|erster linie|ersten blick|ersten mal|zweiten weltkrieg|zweiter weltkrieg|zweite weltkrieg|ersten weltkrieges|ersten weltkriegs|ersten weltkrieg|zweiten weltkriegs|ersten stunde|ersten schritt|dritter seite|dritten seite|dritte personen|erste bürgermeister|erster bürgermeister|ersten bürgermeister|erste bürgermeisterin|erster beigeordneter|ersten ranges|fürs erste|zum ersten|erster stelle',
  centuries: 'jahrhundert|jahrhunderts|jahrhunderte|jahrhunderten',
  rankOpeners: 'nummer|nr.|nr',
  parts: {
    2: 'hälfte|hälften|halbe|halb',
    3: 'drittel|drittels|dritteln',
    4: 'viertel|vierteln',
    5: 'fünftel',
    6: 'sechstel',
    7: 'siebtel',
    8: 'achtel',
    9: 'neuntel',
    10: 'zehntel',
    20: 'zwanzigstel',
    100: 'hundertstel',
    1000: 'tausendstel',
  },
  partPrefixes: { 25: 'viertel', 75: 'dreiviertel' },
  shares: {
    '1/2':
      'ein halbes|eine halbe|einen halben|einem halben|einer halben|ein halber|die hälfte|der hälfte|hälfte|zur hälfte',
    '1/3': 'ein drittel|einem drittel|das drittel|drittel',
    '1/4': 'ein viertel|einem viertel',
    '1/5': 'ein fünftel|einem fünftel',
  },
  notNumbers:
    'netto-null|null-emissions|nulltarif|null toleranz|netto null|unter null|über null|vierteljahr',
  outOf: 'von|aus|unter',
  toOne: 'zu',
  times: 'mal so|mal mehr|mal höher|-mal|-fache|-fach|fache|fach|mal|male',
  manifold: 'fach|fache|fachen|facher|faches',
  months: [
    'januar|jänner|jan.|jan',
    'februar|feber|feb.|feb',
    'märz|mrz',
    'april|apr.',
    'mai',
    'juni|jun.',
    'juli|jul.',
    'august|aug.',
    'september|sept.|sep.|sep',
    'oktober|okt.|okt',
    'november|nov.|nov',
    'dezember|dez.|dez',
  ],
  seasons: 'frühjahr|frühling|sommer|herbst|winter|sommer des jahres|herbst des jahres',
  dateLinks: '.|,|des jahres',
  spans: {
    '1-3': 'ersten quartal|erstes quartal|erste quartal|1. quartal|i. quartal|q1',
    '4-6': 'zweiten quartal|zweites quartal|zweite quartal|2. quartal|ii. quartal|q2',
    '7-9': 'dritten quartal|drittes quartal|dritte quartal|3. quartal|iii. quartal|q3',
    '10-12': 'vierten quartal|viertes quartal|vierte quartal|4. quartal|iv. quartal|q4',
    '1-6': 'ersten halbjahr|erstes halbjahr|erste halbjahr|1. halbjahr|i. halbjahr|h1',
    '7-12': 'zweiten halbjahr|zweites halbjahr|zweite halbjahr|2. halbjahr|ii. halbjahr|h2',
  },
  decades: { before: '', after: 'er jahre|er jahren|er-jahre|er-jahren|er' },
  rangeLinks: '-|bis|bis einschließlich|bis zu|bis zum',
  rangeOpeners: 'zwischen|zwischen dem',
  rangeAnd: 'und|und dem',
  from: 'von|vom',
  changeLinks: 'auf',
  percent: '%|prozent|v.h.|v. h.|vom hundert',
  points: 'prozentpunkt|prozentpunkte|prozentpunkten|%-punkte|%-punkten',
  basisPoints: 'basispunkt|basispunkte|basispunkten|bp',
  durations:
    'sekunde|sekunden|minute|minuten|min|stunde|stunden|std|std.|tag|tage|tagen|tages|nacht|nächte|nächten|woche|wochen|monat|monate|monaten|monats|quartal|quartale|quartalen|jahr|jahre|jahren|jahres|jahrzehnt|jahrzehnte|jahrzehnten|jahrhundert|jahrhunderte|jahrhunderten|werktage|werktagen|arbeitstage|arbeitstagen|kalendertage|kalendertagen|schuljahre|semester|arbeitsstunden|übernachtungen im',
  measures:
    'kilometer|kilometern|kilometers|meter|metern|zentimeter|zentimetern|millimeter|millimetern|meile|meilen|seemeilen|zoll|fuß|quadratmeter|quadratmetern|quadratkilometer|quadratkilometern|kubikmeter|kubikmetern|hektar|hektare|hektaren|gramm|kilogramm|kilo|milligramm|mikrogramm|nanometer|nanometern|tonne|tonnen|pfund|unze|unzen|liter|litern|milliliter|millilitern|hektoliter|hektolitern|gallonen|tassen|watt|kilowatt|kilowattstunde|kilowattstunden|megawatt|megawattstunde|megawattstunden|gigawatt|gigawattstunden|terawattstunde|terawattstunden|volt|hertz|grad|grad celsius|grad fahrenheit|grad c|celsius|fahrenheit|° celsius|° fahrenheit|bit|bits|megabyte|gigabyte|terabyte|gigabit|megabit|kilometer pro stunde|stundenkilometer|kilometern pro stunde|meter pro sekunde|metern pro sekunde|knoten|turn|euro-tonnen|festmeter|punkte auf|zentner|doppelzentner|festmetern|raummeter|quadratmeters|hektars|gigahertz|megahertz|kilohertz|mikrogramms|terabit|dezibel|kubikzentimeter|kilometers|seemeile|barrel|megatonnen|kilotonnen|millisievert|pascal|becquerel|gramms|hektopascal|kilonewton|beaufort|windstärken|promille',
  belowZero: 'unter null|unter dem nullpunkt',
  ages: 'jahre alt|jahre alte|jahre alten|jahren alten|jahre jung|jahre junge|jahre jungen|monate alt|wochen alt|tage alt|lebensjahren',
  years: 'jahre|jahren|jahr|monate|monaten',
  older: 'älter|jünger',
  ageClosers: 'und älter|oder älter|und jünger|und darüber',
  ageNouns:
    'alter|durchschnittsalter|mindestalter|höchstalter|rentenalter|renteneintrittsalter|altersgrenze|altersgruppe|medianalter|alters|altersgruppen|lebensalter',
  ageLimits: 'ab|unter',
  personEndings:
    'er|erin|erinnen|in|innen|mann|frau|ling|ist|isten|ent|enten|ant|anten|or|oren|mutter|vater|kind|kinder|junge|bruder|schwester|bub|person|personen|leute|loge|zeuge|zeugin|beamte|beamter|angeklagte|angeklagter|verdächtige|verdächtiger|beschuldigte|beschuldigter|verletzte|verletzter|erwachsene|tote|toter|angehörige|angehöriger',
  notPersons:
    'dauer|sommer|winter|termin|motor|faktor|sektor|fenster|lager|trimester|semester|charakter|kalender|verein|beginn|gewinn|sinn|kilometer|meter|liter|jänner|oktober|november|dezember|september|alter|ment',
  persons:
    'mann|manns|frau|frauen|männer|mädchen|junge|jungen|kind|kinder|kindern|schüler|schülerin|schülerinnen|tatverdächtiger|tatverdächtige|täter|fahrer|fahrerin|radfahrer|radfahrerin|fußgänger|deutsche|deutscher|jugendlicher|jugendliche|jugendlichen|sohn|tochter|mutter|vater|patient|patientin|opfer|rentner|rentnerin|autofahrer|polin|pole|polen|ungar|ungarn|franzose|franzosen|rumäne|rumänen|bulgare|bulgaren|türke|türken|grieche|griechen|tscheche|tschechen|serbe|serben|kroate|kroaten|russe|russen|afghane|afghanen',
  ageOpeners:
    'im alter von|im alter zwischen|alter von|alter ab|kinder ab|personen ab|menschen ab|kinder unter|kinder bis|jugendliche ab|jugendlichen ab|kindern ab|personen über|menschen über|unter den über',
  unitEndings: {
    '%': 'prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem',
    Jahre: 'jährig|jährige|jährigen|jähriger|jähriges|jährigem',
    Monate: 'monatig|monatige|monatigen|monatiger|monatiges',
    Wochen: 'wöchig|wöchige|wöchigen|wöchiger|wöchiges',
    Tage: 'tägig|tägige|tägigen|tägiger|tägiges',
    Stunden: 'stündig|stündige|stündigen|stündiger|stündiges',
    Minuten: 'minütig|minütige|minütigen|minütiger|minütiges',
  },
  currencies: {
    dollar: 'dollar|dollars',
    USD: 'us-dollar|us dollar|us-dollars|amerikanische dollar',
    CAD: 'kanadische dollar|kanadischer dollar',
    AUD: 'australische dollar',
    EUR: 'euro|euros|eur',
    GBP: 'pfund sterling|britische pfund',
    CHF: 'schweizer franken|franken|fr.|sfr|stutz|schweizer franken|chf',
    DEM: 'd-mark|deutsche mark|dm',
    JPY: 'yen',
    CNY: 'yuan',
    INR: 'rupien|rupie',
    RUB: 'rubel',
  },
  cents: { EUR: 'cent|cents|eurocent|euro-cent|ct|ct.', GBP: 'pence|penny', CHF: 'rappen|rp.' },
  centLinks: 'und',
  before: {
    approx:
      'rund|rd.|etwa|circa|ca.|ca|ungefähr|zirka|an die|um die|schätzungsweise|durchschnittlich|im schnitt|gut und gerne|grob|in etwa|geschätzt|ungefahr',
    almost: 'fast|nahezu|beinahe|knapp|annähernd|knappe',
    'more-than':
      'mehr als|älter als|über|gut|oberhalb von|mehr wie|größer als|etwas mehr als|deutlich mehr als|weit über|deutlich über|rund mehr als|weit mehr als',
    'at-least':
      'mindestens|mind.|mind|größer oder gleich|größer gleich|mehr als oder gleich|wenigstens|zumindest|nicht weniger als|minimum|ab',
    'less-than':
      'weniger als|unter|unterhalb von|kleiner als|geringer als|etwas weniger als|weniger wie',
    'up-to':
      'bis zu|max.|max|maximal jedoch|höchstens jedoch|höchstens aber|kleiner oder gleich|kleiner gleich|weniger als oder gleich|höchstens|maximal|nicht mehr als|höchstens bis zu|in höhe von bis zu|von bis zu|maximal bis zu|längstens',
  },
  beforeDate: {
    since:
      'seit|ab|seit dem|seit ende|seit anfang|seit mitte|seit dem jahr|seit dem jahre|ab anfang|ab ende|ab mitte|beginnend mit dem|mit wirkung vom|seit den',
    by: 'bis|bis zum|bis spätestens|spätestens bis|bis ende|spätestens am|bis zum jahr|bis mitte|bis anfang|spätestens bis zum|bis einschließlich|bis zum ende des jahres',
  },
  after: {
    'at-least': 'oder mehr|und mehr|und älter|oder älter|mindestens',
    'up-to': 'oder weniger|und jünger|höchstens|maximal',
    approx: 'etwa|circa',
  },
  changes: {
    before: {
      increase:
        'anstieg um|anstieg von|plus von|zunahme um|zunahme von|zuwachs von|erhöhung um|steigerung um|steigerung von|stieg um|stiegen um|wuchs um|wuchsen um|erhöht um|plus|gestiegen um',
      decrease:
        'rückgang um|rückgang von|minus von|abnahme um|senkung um|sank um|sanken um|fiel um|fielen um|verringerung um|reduzierung um|gesunken um|reduziert um',
    },
    after: { increase: 'mehr|höher|zusätzlich', decrease: 'weniger|niedriger|geringer' },
  },
  references:
    '§|§§|artikel|art.|absatz|abs.|paragraph|paragraf|kapitel|kap.|nummer|nr.|drucksache|drs.|bt-drs.|br-drs.|bundesdrucksache|bgbl.|s.|ziffer|ziff.|autobahn|bundesstraße|isbn|issn|az.|aktenzeichen|postfach|drucksachen|satz|sätze|nummern|nrn.|ziffern|artikeln|absätze|absätzen|paragrafen|paragraphen|buchstabe|erwägungsgrund|halbsatz',
  labels:
    'teil|titel|anhang|anlage|gesetz|fall|akte|formular|phase|stufe|ebene|klasse|kategorie|gruppe|typ|zone|region|bezirk|raum|zimmer|saal|etage|stock|gebäude|haus|seite|seiten|abbildung|abb.|tabelle|tab.|version|v.|resolution|verordnung|richtlinie|punkt|frage|ziel|schwerpunkt|maßnahme|linie|los|flug|zug|bus|kanal|referenz|id|plz|telefon|tel|tel.|fax|durchwahl|apparat|band|bd.|ausgabe|serie|staffel|folge|tag|woche|route|ausfahrt|gleis|tor|einheit|fußnote|anmerkung|säule|baustein|modul|eh|eg|effizienzhaus|effizienzgebäude|sgb|agenda|referat|abteilung|variante|handlungsfeld|block|aktion|paket|pflegegrad|ressort|ep|einzelplan|vision|horizont|germany|nextgeneration|halle|stand|phasen|stufen|klassen|kategorien|typen|anschlussstelle|anschlussstellen|as|tempo|pflegestufe|stadium|liegenschaft|charge',
  grades: 'phase|stufe|klasse|kategorie|typ|pflegegrad|pflegestufe|stadium|säule',
  streets:
    'straße|str.|strasse|platz|allee|weg|ufer|damm|gasse|ring|chaussee|markt|promenade|graben',
  rateOpeners: 'pro|je|im|in der|am|jede|jeden|jedes|/|à',
  per: 'pro',
  rates:
    'täglich|wöchentlich|monatlich|jährlich|stündlich|pro kopf|vierteljährlich|jährliche|jährlichen',
  nounStops:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|sondern|in|im|an|am|auf|aus|bei|beim|bis|durch|für|gegen|mit|nach|seit|um|unter|über|von|vom|vor|zu|zum|zur|zwischen|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|soll|sollen|muss|müssen|nicht|auch|noch|nur|schon|so|wie|als|dass|wenn|weil|da|sich|er|sie|es|wir|ihr|ihre|sein|seine|dieser|diese|dieses|pro|je|ab|davon|darunter|bereits|rund|etwa|mehr|weniger|insgesamt|sowie|sowohl|laut|gemäß|statt|trotz|während|wegen|ohne|innerhalb|außerhalb|jeweils|zusammen|weitere|bzw|resp|damit|zudem|außerdem|gleichzeitig|gegenüber|dabei|dagegen',
  definiteArticles: 'der|die|das',
  minus: 'minus|negativ',
  halfEndings: 'einhalb|undhalb',
  oneAndHalf: 'anderthalb',
  ordinalSuffixes: { small: 'te', large: 'ste' },
  superlatives:
    'höchst|stärkst|best|längst|ältest|jüngst|wichtigst|meist|schnellst|kleinst|häufigst|schlechtest|niedrigst|reichst|beliebtest|teuerst|schwerst|letzt|tiefst|wärmst|kältest|größt',
  each: 'jede|jeder|jedes|jeden|jedem',
  compares: 'so|mehr|höher|größer|schneller|stärker',
  repeated: 'mal',
  monthsInCapitals: true,
  dayStops: true,
  yearCompared: 'gegenüber|versus|vs',
  alternatives: 'oder',
  joints: 'und|oder|bzw|beziehungsweise|resp|sowie',
  degrees: 'grad',
  throughout: 'über',
  lasting: 'seit|nach|mit|von|vor|für|dauert|dauerte|hat|haben|war',
  boundEnding: 'n',
  than: 'als',
  freePrefixes: 'anfang|mitte|ende|post|prä|non|sub|plus|zu',
  acts: 'gesetz|verordnung|richtlinie|beschluss|regulation',
  pages: 'seite|seiten|s.',
  streetEndings: 'strasse|platz|allee|weg|ufer|damm|gasse',
  phones: 'tel|tel.|telefon|telefonnummer|rufnummer|hotline|durchwahl|fax|telefax|mobil|handy',
  calls: 'wählen|anrufen|notruf|rufnummer|hotline',
  beforeEmergency: 'der|die|unter|notruf|rufnummer',
  clockWords: 'uhr',
  phoneLinks: 'nummer|nr.|unter',
  headLast: true,
};
