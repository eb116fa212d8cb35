import { phrases } from './fold-words.ts';

/** Words that only a public authority has in its own name. */
export const GOVERNMENT_NAMES = phrases(
  [
    'government|ministry|ministry of|department of|office of the|attorney general|state of|city of|county of|town of|county council|city council|borough council',
    'prime minister|premier|governor|mayor|white house|senator|congressman|congresswoman|house of representatives|senate|parliament|congress',
    'police|police department|sheriff|fire department|public health|federal|district attorney|u s department|commonwealth of|treasury|embassy|national park|national parks|coast guard|central bank|court of',
    'gouvernement|ministère|préfecture|ville de|mairie|mairie de|conseil départemental|région|département|république|métropole|police|gendarmerie|assemblée nationale|sénat|ambassade',
    'Bundesministerium|Ministerium|Bundesregierung|Landesregierung|Staatsregierung|Staatskanzlei|Senatsverwaltung|Polizei|Polizeipräsidium|Polizeiinspektion|Feuerwehr|Bundesamt|Bundesagentur|Landesamt',
    'Stadt|Landkreis|Gemeinde|Kanton|Kantonspolizei|Landratsamt|Bezirksamt|Staatsanwaltschaft|Zoll|Hauptzollamt|Landeshauptstadt|Bundeskanzleramt|Magistrat|Innenministerium|Bundespolizei|Botschaft|Regierungspräsidium|Nationalpark|Bezirksregierung|Generaldirektion|Kreisverwaltung|Regierungsrat|Stadtverwaltung',
    'gobierno|ministerio|ministerio de|presidencia|ayuntamiento|alcaldía|junta de|generalitat|diputación|municipalidad|intendencia|secretaría de|policía|gobernación|prefectura|congreso|asamblea|senado|consejería|xunta|municipio|fiscalía',
    'parco nazionale|ente parco|agenzia regionale|governo|ministério|prefeitura|câmara municipal|senado|polícia|ministero|comune di|regione|provincia di|questura|prefettura|presidenza|polizia',
    'ministerie|gemeente|provincie|rijksoverheid|politie|regering|regeringskansliet|departementet|departement|kommune|kommun|ministeriet|ministeriö|valtioneuvosto|kaupunki|polisen|länsstyrelsen|region',
    'ministerstwo|urząd|ministerstvo|vláda|město|minisztérium|önkormányzat|ministrstvo|vlada|ministarstvo|grad|guvernul|ministerul|primăria|министерство|министерство|правительство|міністерство|уряд|правителство|υπουργείο|δήμος|κυβέρνηση|bakanlığı|valiliği|belediyesi',
    'kementerian|jabatan|pemerintah|kerajaan|bộ|chính phủ|กระทรวง|รัฐบาล|省|庁|政府|市役所|部|局|委员会|委員會|정부|시청|도청|وزارة|حكومة|وزارت|मंत्रालय',
  ].join('|'),
);

/** The same inside a host's name, where words are run together. */
export const GOVERNMENT_HOST_WORDS =
  /(?:^|[.-])(?:city-?of|county-?of|town-?of|ville-|mairie|stadt-|landkreis|gemeinde-|kreis-|comune|regione|ayuntamiento|ayto|kanton|gemeente|bezirk)|ministry-?of|ministerio|ministerium|ministerul|ministerstv|minist[eè]re|(?:government|gouvernement|regierung|parliament|parlament|police|policia|polizei|sheriff|feuerwehr|senate|prefecture|whitehouse|embassy)(?=[.-]|$)|(?:^|[.-])(?:polizei|feuerwehr|police)-|attorneygeneral|bundes(?:amt|anstalt|agentur|archiv|bank|finanz|gesundheit|justiz|kanzler|kartellamt|ministerium|netzagentur|polizei|rat|regierung|tag|umwelt|wehr)|landesamt|landeskriminalamt|zollamt|stadtverwaltung|municipal|(?:^|\.)(?:state|co|ci)\.[a-z]{2}\.us$/;

/** Parties and their groups in parliaments: where one is named, no other word on the page makes a government of it. */
export const PARTY_NAMES = phrases(
  [
    'party|liberals|labor|labour|conservatives|tories|republicans|republican party|democrats|democratic party|greens|gop|libdems|snp|campaign|for congress|for senate',
    'Partei|Fraktion|CDU|CSU|cducsu|SPD|FDP|AfD|Grüne|Gruene|Grünen|Gruenen|SPÖ|spoe|ÖVP|oevp|FPÖ|fpoe|SVP|NEOS|die Linke|Linksfraktion|Bundestagsfraktion|Landtagsfraktion|spdfraktion',
    'parti|groupe parlementaire|les républicains|parti socialiste|rassemblement national|partido|PSOE|grupo parlamentario|partito|gruppo parlamentare|partia|parlementsfractie|fractie',
  ].join('|'),
);

/** Issuers of releases of the same form that are neither governments nor parties: firms, newspapers, universities, societies. */
export const OTHER_NAMES = phrases(
  [
    'Inc|Ltd|LLC|GmbH|AG|SE|plc|S A|S p A|corp|corporation|company|investor relations|bank|versicherung|Energie|holding',
    'university|universität|université|universidad|università|college|hochschule|institute of technology|school of',
    'foundation|association|society|union|federation|council of churches|church|Kirche|Verband|Bundesverband|Verein|e V|Stiftung|Gewerkschaft|Kammer|Handwerk|Kreuz|fondation|syndicat|fundación|sindicato|asociación|institute|think tank|alliance|coalition|center for|charity|NGO',
    'newspaper|times|post|news|herald|tribune|gazette|journal|magazine|daily|media group|zeitung|zeitschrift|magazin|nachrichten|le monde|journal|diario|periódico|giornale|krant|radio|TV|television|broadcasting|agency|Agentur',
  ].join('|'),
);
