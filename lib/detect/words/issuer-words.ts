/** Words that only a public authority has in its own name. */
export const GOVERNMENT_NAMES = [
  'first nation|first nations|tribe of|tribes of|tribal council|tribal government|band council|cree nation|metis nation|indian tribe|indian community|premiere nation|premieres nations|iwi authority',
  'government|ministry|ministry of|department of|office of the|attorney general|state of|city of|county of|town of|county council|city council|borough council',
  'prime minister|premier|governor|mayor|white house|senator|congressman|congresswoman|house of representatives|senate|parliament|congress',
  'police|police department|sheriff|fire department|public health|federal|district attorney|u s department|commonwealth of|treasury|protection agency|environment agency|standards agency|safety agency|space agency|maritime agency|national agency|federal agency|port authority|transport authority|transit authority|housing authority|health authority|safety authority|water authority|aviation authority|revenue authority|electoral commission|rights commission|ombudsman|auditor general|embassy|national park|national parks|coast guard|central bank|court of',
  'gouvernement|ministere|prefecture|ville de|mairie|mairie de|conseil departemental|region|departement|republique|metropole|gendarmerie|assemblee nationale|senat|ambassade',
  'bundesministerium|ministerium|bundesregierung|landesregierung|staatsregierung|staatskanzlei|senatsverwaltung|polizei|polizeiprasidium|polizeiinspektion|feuerwehr|bundesamt|bundesagentur|landesamt',
  'stadt|landkreis|gemeinde|kanton|kantonspolizei|landratsamt|bezirksamt|staatsanwaltschaft|zoll|hauptzollamt|landeshauptstadt|bundeskanzleramt|magistrat|innenministerium|bundespolizei|botschaft|regierungsprasidium|nationalpark|bezirksregierung|generaldirektion|kreisverwaltung|regierungsrat|stadtverwaltung',
  'gobierno|ministerio|ministerio de|presidencia|ayuntamiento|alcaldia|junta de|generalitat|diputacion|municipalidad|intendencia|secretaria de|policia|gobernacion|prefectura|congreso|asamblea|senado|consejeria|xunta|municipio|fiscalia',
  'landtag|rechnungshof|verfassungsgericht|verwaltungsgericht|landgericht|oberlandesgericht|amtsgericht|parlement|parlamento|cour de|cour des comptes|tribunal|conseil regional|conseil d etat|conseil constitutionnel|corte suprema|suprema corte|juzgado|tribunale|defensoria|defensor del pueblo|contraloria|procuraduria|storting|riksdag|folketing|eduskunta|sejm|saeima|riigikogu|seimas',
  'parco nazionale|ente parco|agenzia regionale|governo|prefeitura|camara municipal|ministero|comune di|regione|provincia di|questura|prefettura|presidenza|polizia',
  'ministerie|gemeente|provincie|rijksoverheid|politie|regering|regeringskansliet|departementet|kommune|kommun|ministeriet|valtioneuvosto|kaupunki|polisen|lansstyrelsen',
  'ministerija|ministrija|ministeerium|valitsus|vyriausybe|valdiba|ministerstwo|urzad|ministerstvo|vlada|mesto|miniszterium|onkormanyzat|ministrstvo|ministarstvo|grad|guvernul|ministerul|primaria|министерство|правительство|міністерство|уряд|правителство|υπουργειο|δημος|κυβερνηση|bakanligi|valiligi|belediyesi',
  'kementerian|jabatan|pemerintah|kerajaan|bo|chinh phu|กระทรวง|รัฐบาล|省|庁|政府|市役所|部|局|委员会|委員會|정부|시청|도청|وزارة|حكومة|وزارت|मंत्रालय',
].join('|');

/** Ends of such words where a language writes them together ("Hafenministerium", "Havneministeriet"). */
export const GOVERNMENT_ENDINGS =
  / \p{L}{2,30}(?:ministerium|ministeriet|ministerie|ministeerium|ministerio|minisztérium|raðuneyti|departementet|direktoratet|styrelsen|verket|virasto) /u;

/** The same inside a host's name, where words are run together. */
export const GOVERNMENT_HOST_WORDS =
  /(?:^|\.)(?:gov|govt|gob|gouv)\.[a-z\d-]{2,40}\.[a-z]{2}$|(?:^|[.-])(?:city-?of|county-?of|town-?of|ville-|mairie|stadt-|landkreis|gemeinde-|kreis-|comune|regione|ayuntamiento|ayto|kanton|gemeente|bezirk)|ministry-?of|ministerio|ministerium|ministerul|ministeriet|ministerie(?=[.-])|styrelsen|direktoratet|ministerstv|ministeerium|ministerij|ministrstv|ministarstv|minist[eè]re|(?:government|gouvernement|regierung|parliament|parlament|police|policia|polizei|sheriff|feuerwehr|senate|prefecture|whitehouse|embassy)(?=[.-]|$)|(?:^|[.-])(?:polizei|feuerwehr|police)-|attorneygeneral|bundes(?:amt|anstalt|agentur|archiv|bank|finanz|gesundheit|justiz|kanzler|kartellamt|ministerium|netzagentur|polizei|rat|regierung|tag|umwelt|wehr)|landesamt|landeskriminalamt|zollamt|stadtverwaltung|municipal|(?:^|\.)(?:state|co|ci)\.[a-z]{2}\.us$/;

/** Parties and their groups in parliaments: where one is named, no other word on the page makes a government of it. */
export const PARTY_NAMES = [
  'party|liberals|labor|labour|conservatives|tories|republicans|republican party|democrats|democratic party|greens|gop|libdems|snp|campaign|for congress|for senate',
  'partei|fraktion|cdu|csu|cducsu|spd|fdp|af d|grune|gruene|grunen|gruenen|spo|spoe|ovp|oevp|fpo|fpoe|svp|neos|die linke|linksfraktion|bundestagsfraktion|landtagsfraktion|spdfraktion',
  'parti|groupe parlementaire|les republicains|parti socialiste|rassemblement national|partido|psoe|grupo parlamentario|partito|gruppo parlamentare|partia|parlementsfractie|fractie',
].join('|');

/** Issuers of releases of the same form that are neither governments nor parties: firms, newspapers, universities, societies. */
export const OTHER_NAMES = [
  'inc|ltd|llc|gmb h|ag|se|plc|s a|s p a|corp|corporation|company|investor relations|bank|versicherung|energie|holding',
  'university|universitat|universite|universidad|universita|college|hochschule|institute of technology|school of',
  'foundation|association|society|union|federation|council of churches|church|kirche|verband|bundesverband|verein|e v|stiftung|gewerkschaft|kammer|handwerk|kreuz|fondation|syndicat|fundacion|sindicato|asociacion|institute|think tank|alliance|coalition|center for|charity|ngo',
  'newspaper|times|post|news|herald|tribune|gazette|journal|magazine|daily|media group|zeitung|zeitschrift|magazin|nachrichten|le monde|diario|periodico|giornale|krant|radio|tv|television|broadcasting|news agency|press agency|nachrichtenagentur|presseagentur|werbeagentur',
].join('|');
