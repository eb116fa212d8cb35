import type { LexiconData } from '../lexicon.ts';

/** Spanish. */
export const ES: LexiconData = {
  cues: [
    [
      'afirm declar asegur señal explic indic coment apunt recalc subray destac manifest remarc resalt insist anunci aclar puntualiz precis agreg relat critic lament celebr advirt reiter recomend enfatiz confes not valor argument expres inform concret matiz denunci pregunt contest record sentenci zanj proclam anot detall expus avanz agradec invit alert exclam mencion opin',
      'a an ó aron ado aba aban ando ar',
    ],
    [
      'dijo dice dicen dijeron dicho diciendo decía decir añadió añade añaden añadido añadieron sostuvo sostiene sostenido mantuvo mantiene advirtió advierte advertido respondió responde respondido admitió admite admitido reconoció reconoce reconocido escribió escribe escrito prometió promete insistió insiste insistido concluyó concluye concluido expuso expone expuesto propuso propone sugirió sugiere sugerido refirió pidió pide pedido compartió comparte continuó continúa continuado prosiguió prosigue agradeció agradece agradecido cree creen considera consideró considerado espera confía recordó recuerda recordado explica explicó apunta apuntó',
      '_',
    ],
  ],
  reports: [
    ['calific acus alert denunci alegó', 'a an ó ado ando'],
    ['describió describe descrito define definió definido llama llamó determinó expresó', '_'],
  ],
  afterCues: '',
  reported: '',
  quotedAs: 'con estas palabras|en estos términos|con las palabras',
  capitalNouns: false,
  auxiliaries: 'ha han se había habían fue así lo le les nos',
  adverbs:
    'también además hoy ayer asimismo así igualmente después luego finalmente posteriormente lunes martes miércoles jueves viernes sábado domingo',
  that: 'que',
  sources: 'según|de acuerdo con|de acuerdo a|en palabras de|a juicio de|para',
  sourcesAfter: '',
  pronouns: 'él:m ella:f ellos:p ellas:p',
  honorifics:
    'sr.:m sra.:f sr:m sra:f srta.:f don:m doña:f d.:m dª:f dña.:f dr.:m dra.:f dr:m dra:f señor:m señora:f doctor:m doctora:f prof. excmo. excma. ilmo. ilma. honorable licenciado:m licenciada:f ing. lic.',
  abbreviations:
    'sr sra srta dr dra prof excmo excma ilmo ilma ing lic ud uds núm art pág ene feb abr ago sept oct nov dic dña gral inv det',
  roles:
    'ministro ministra ministros viceministro viceministra presidente presidenta vicepresidente vicepresidenta secretario secretaria subsecretario subsecretaria director directora subdirector subdirectora comisionado comisionada comisario comisaria gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada congresista representante fiscal fiscales procurador procuradora juez jueza magistrado magistrada abogado abogada consejero consejera delegado delegada portavoz vocero vocera embajador embajadora canciller rector rectora decano decana profesor profesora investigador investigadora médico médica economista jefe jefa líder coordinador coordinadora administrador administradora gerente encargado encargada general coronel capitán comandante sargento detective inspector inspectora agente oficial miembro fundador fundadora cofundador cofundadora responsable titular rey reina asesor asesora consejero-delegado presidente-ejecutivo ejecutivo ejecutiva defensor defensora ada ceo eurodiputado eurodiputada ponente interino interina superintendente sheriff principal',
  roleEndings: '',
  feminineEnding: '',
  roleGenders:
    'ministra:f presidenta:f vicepresidenta:f secretaria:f directora:f comisionada:f comisaria:f gobernadora:f alcaldesa:f senadora:f diputada:f procuradora:f jueza:f magistrada:f abogada:f consejera:f delegada:f vocera:f embajadora:f rectora:f decana:f profesora:f investigadora:f jefa:f coordinadora:f administradora:f fundadora:f reina:f asesora:f ministro:m secretario:m director:m comisionado:m gobernador:m alcalde:m senador:m diputado:m procurador:m abogado:m consejero:m delegado:m vocero:m embajador:m rey:m',
  bodies:
    'departamento ministerio agencia oficina administración autoridad junta consejo comisión comité corte tribunal gobierno parlamento senado congreso asamblea partido sindicato unión asociación federación fundación instituto universidad colegio escuela academia centro hospital banco fondo sociedad compañía empresa grupo red alianza coalición organización programa servicio servicios policía ejército armada guardia división dirección sección asuntos seguridad salud sanidad energía medio ambiente educación hacienda tesoro justicia defensa transporte transportes agricultura pesca desarrollo gestión operaciones recursos protección prevención vivienda trabajo empleo inmigración migraciones ciudadanía innovación ciencia ciencias industria comercio turismo cultura patrimonio deporte familias consumidor financiera política estrategia investigación tecnología comunicaciones comunidad ciudad condado estado estados distrito república reino españa méxico europa américa unidos cámara liga club museo biblioteca iglesia misión embajada secretaría foro cumbre conferencia ley plan proyecto norte sur este oeste fuerza equipo',
  groups:
    'ministro ministra presidente presidenta portavoz gobierno ministerio senadores fiscales autoridades investigadores organización comisión tribunal informe agencia consejo comité director directora comisionado alcalde alcaldesa secretario secretaria gobernador gobernadora fiscal jefe jefa policía oficina departamento corte asociación grupo',
  articles: 'el la los las un una unos unas otro otra este esta',
  joiners: 'de del la las los el y e para al a en por interino interina',
  particles: 'de del la las los y e von van der da di',
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
  credits: 'atribuible a|atribuibles a|atribuida a|citas de|en nombre de',
  at: '',
  oneOf: 'uno de|una de|algunos de|un portavoz|una portavoz|un vocero|una vocera',
};
