import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Spanish. */
export const ES: LexiconData = {
  ...NO_WORDS,
  cues: 'afirm|declar|asegur|señal|explic|indic|coment|apunt|recalc|subray|destac|manifest|remarc|resalt|anunci|aclar|puntualiz|precis|agreg|relat|critic|lament|celebr|reiter|enfatiz|not|valor|argument|expres|inform|concret|matiz|denunci|pregunt|contest|sentenci|zanj|proclam|anot|detall|avanz|invit|alert|exclam|mencion|opin|confirm|asever|reivindic|garantiz|inst|ratific|reafirm|apostill|resum|felicit|rechaz|conden|plante|revel|comunic|exhort|abog|justific|reflexion|abund|traslad|augurt|ahond|profundiz|acot|replic|elogi|alab|consider|confes|record|recomend|anim+a|an|ó|aron|ado|aba|aban|ando|ar dijo dice dicen dijeron dicho diciendo decía decían decir añadió añade añaden añadido añadía añadiendo añadieron sostuvo sostuvieron sostiene sostienen sostenido mantuvo mantiene mantenido advirtió advierte advierten advertido advirtieron respondió responde respondido admitió admite admitido reconoció reconoce reconocen reconocido escribió escribe escrito prometió promete prometido insistió insiste insisten insistido insistiendo concluyó concluye concluido expuso expone exponen expuesto propuso propone propuesto sugirió sugiere sugerido refirió pidió pide piden pedido compartió comparte continuó continúa continuado prosiguió prosigue agradeció agradece agradecido cree creen espera confía confió recuerda recuerdan recomienda confiesa manifiesta defendió defiende defienden defendido incidió incide incidido aplaudió aplaude aplaudido rebatió rebate describió hincapié relieve valor cuenta cuentan contó contaron contado enfatiza subraya llamamiento',
  reports:
    'calific|acus|alert|denunci|aleg|tild|tach+a|an|ó|ado|ando describió describe descrito define definió definido llama llamó determinó expresó querido',
  quotedAs: 'con estas palabras|en estos términos|con las palabras',
  dropsSubjects: true,
  auxiliaries: 'ha han se había habían fue así lo le les nos',
  beings: 'es son fue fueron era',
  gerundEndings: 'ando iendo yendo',
  postTails: 'en jefe|en funciones|a cargo|municipal|estatal|federal',
  partners: 'autor autora impulsor impulsora',
  saidSo: 'así lo|así se|así|es lo que',
  saidBy: 'son palabras de|son palabras del',
  adverbs:
    'previa|igual|final|posterior|adicional|actual|reciente|precisa|concreta|simultánea|paralela|principal|efectiva|definitiva|sola|especial|clara|particular|seguida|nueva|última+mente tal también además hoy ayer asimismo así igualmente después luego finalmente posteriormente',
  asides:
    'por su parte|a su vez|por otro lado|por otra parte|de igual forma|de igual manera|del mismo modo|de la misma manera|en un comunicado|en rueda de prensa|en conferencia de prensa|en sus redes sociales|en redes sociales|en twitter|en x|en este sentido|en ese sentido|en declaraciones a los medios|al respecto|en tanto|sin embargo|de este modo|tras el encuentro',
  that: 'que',
  sources:
    'según|de acuerdo con|de acuerdo a|en palabras de|a juicio de|para|en palabras del|a juicio del|en opinión de|en opinión del',
  openingSources: 'para',
  pronouns: 'él:m ella:f ellos:p ellas:p',
  objectPronouns: 'él:m ella:f',
  anaphors:
    'funcionario funcionaria mandatario mandataria autoridad jerarca dirigente regidor regidora edil titular científico científica experto experta',
  honorifics:
    'sr.:m sra.:f sr:m sra:f srta.:f don:m doña:f d.:m dª:f dña.:f dr.:m dra.:f dr:m dra:f señor:m señora:f doctor:m doctora:f prof. excmo. excma. ilmo. ilma. honorable licenciado:m licenciada:f ing. lic. mtro.:m mtra.:f arq. cap.',
  abbreviations: 'ing ud uds núm art pág gral inv det',
  roles:
    'ministr+o|a|os viceministr|secretari|subsecretari|comisionad|comisari|diputad|magistrad|abogad|consejer|delegad|vocer|decan|médic|encargad|ejecutiv|eurodiputad|interin+o|a direct|subdirect|gobernad|senad|procurad|embajad|rect|profes|investigad|coordinad|administrad|inspect|fundad|cofundad|ases|defens+or|ora president|vicepresident|jef+e|a juez+_|a alcalde alcaldesa congresista representante fiscal fiscales portavoz canciller economista líder gerente general coronel capitán comandante sargento detective agente oficial miembro responsable titular rey reina consejero-delegado presidente-ejecutivo ada ceo ponente superintendente sheriff principal seremi lehendakari intendente intendenta concejal concejala conseller consellera autoridad mandatario mandataria funcionario funcionaria estudiante vecino vecina agricultor agricultora científico científica experto experta regidor regidora',
  genderEndings: 'ista miembro a:f o:m or:m rey:m',
  speakingBodies:
    'departamento ministerio agencia oficina consejo comisión comité corte tribunal gobierno asociación grupo organización policía',
  bodies:
    'junta parlamento senado congreso asamblea partido sindicato unión instituto colegio escuela academia centro hospital banco fondo compañía empresa red alianza programa servicio servicios ejército armada guardia asuntos salud energía medio ambiente hacienda tesoro justicia defensa transporte transportes pesca desarrollo gestión operaciones recursos vivienda trabajo empleo migraciones ciudadanía ciencia ciencias industria comercio cultura patrimonio deporte familias consumidor financiera política estrategia comunicaciones condado estado estados distrito república reino españa méxico europa américa unidos cámara liga club museo biblioteca iglesia embajada secretaría foro cumbre conferencia ley plan proyecto norte sur este oeste fuerza equipo',
  bodyEndings: 'ción sión dad dades amiento amientos imiento ismo ología ologías cultura ructura',
  groups: 'senadores autoridades investigadores informe',
  articles: 'el la los las un una unos unas otro otra este esta su sus nuestro nuestra',
  ands: 'y e',
  buts: 'pero',
  ors: 'o u',
  ofs: "of for de du des d' del la le les l' der für di da do della dell'",
  joiners: 'de del la las los el y e para al a en por interino interina',
  particles: 'de del la las los y e i von van der da di',
  prepositions:
    'de del a al en para por con sobre contra entre desde hasta sin ante bajo tras durante mediante',
  relatives: 'que quien quienes cual donde cuando como si mientras porque cuyo cuya',
  naming:
    'llamado|llamada|llamados|llamadas|denominado|denominada|denominados|denominadas|titulado|titulada|titulados|tituladas|conocido como|conocida como|conocidos como|apodado|apodada|bautizado como|bajo el título|bajo el lema|lema|el término|los términos|la palabra|designado|nombrado|así llamado',
  works:
    'informe estudio ley programa iniciativa campaña plan política documento libro película serie exposición premio fondo proyecto estrategia artículo capítulo sección título acuerdo regla orden aplicación herramienta evento conferencia curso taller formulario operación bonos jornada',
  headings: 'citas|cita|citas rápidas|declaraciones|testimonios|citas textuales',
  statements: 'declaración declaraciones comunicado palabras',
  statementBy: 'de del por',
  credits:
    'atribuible a|atribuibles a|atribuida a|citas de|en nombre de|declaración de|declaraciones de|declaración del',
  oneOf: 'uno de|una de|algunos de|un portavoz|una portavoz|un vocero|una vocera',
};
