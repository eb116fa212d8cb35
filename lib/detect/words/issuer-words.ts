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
  /(?:^|[.-])(?:city-?of|county-?of|town-?of|cityof|countyof|ville-|mairie|stadt-|landkreis|gemeinde|kreis-|comune|regione|ayuntamiento|ayto|kanton|gemeente|bezirk)|minister(?:io|y|e|ium|ul|stvo|stwo)|minist[eè]re|government|gouvernement|regierung|attorneygeneral|parliament|parlament|congres{1,2}o?(?=[.-]|$)|senate|senado|prefecture|polizei|police|policia|sheriff|feuerwehr|bundes|landesamt|landeskriminalamt|zollamt|municip|kommune|stadtverwaltung|whitehouse|embassy|botschaft|(?:^|\.)(?:state|co|ci)\.[a-z]{2}\.us$/;

/** Issuers of releases of the same form that are not governments: parties, firms, newspapers, universities, societies. */
export const OTHER_NAMES = phrases(
  [
    'party|liberals|liberal party|labor party|labour party|conservatives|conservative party|republicans|republican party|democrats|democratic party|greens|green party|gop|campaign|pac',
    'Partei|Fraktion|CDU|CSU|SPD|FDP|AfD|Grüne|die Grünen|SPÖ|ÖVP|FPÖ|SVP|NEOS|Linke|Linksfraktion|Bundestagsfraktion|Landtagsfraktion|parti|partido|partito|PSOE|Vox|groupe parlementaire',
    'Inc|Ltd|LLC|GmbH|AG|SE|plc|S A|S p A|corp|corporation|company|investor relations|bank|versicherung|Energie|holding',
    'university|universität|université|universidad|università|college|hochschule|institute of technology|school of',
    'foundation|association|society|union|federation|council of churches|church|Kirche|Verband|Bundesverband|Verein|e V|Stiftung|Gewerkschaft|Kammer|Handwerk|Kreuz|fondation|syndicat|fundación|sindicato|asociación|institute|think tank|alliance|coalition|center for|charity|NGO',
    'newspaper|times|post|news|herald|tribune|gazette|journal|magazine|daily|media group|zeitung|zeitschrift|magazin|nachrichten|le monde|journal|diario|periódico|giornale|krant|radio|TV|television|broadcasting|agency|Agentur',
  ].join('|'),
);
