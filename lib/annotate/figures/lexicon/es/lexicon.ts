import type { LexiconData } from '../lexicon-data.ts';
import { NO_WORDS } from '../no-words.ts';
import { ES_WORDS } from '../number-words.ts';

/** Spanish, of Spain and the Americas. */
export const ES: LexiconData = {
  ...NO_WORDS,
  words: ES_WORDS,
  cardinals: {
    0: 'zero',
    16: 'diesiséis',
  },
  hundred: 'cientos|cientas',
  scales: {
    3: 'miles',
    6: 'mill.',
    9: 'millardo|millardos',
    18: 'trillón|trillones',
  },
  bareScales: 'mil|cien|ciento',
  collectives: {
    10: 'decena|decenas',
    12: 'docena|docenas',
    15: 'quincena',
    20: 'veintena',
    30: 'treintena',
    50: 'cincuentena',
    100: 'centenar|centenares|centena|centenas',
    1000: 'millar|millares',
  },
  and: 'y',
  andAfter: 10,
  andAfterTens: true,
  partLinks: 'con',
  compounds: false,
  oneIsArticle: true,
  halves: 'medio|media|la mitad de un|medios|medias',
  andParts: {
    25: 'y un cuarto|y cuarto|con un cuarto',
    50: 'y medio|y media|con un medio',
    75: 'y tres cuartos|con tres cuartos',
  },
  decimalWords: 'coma|punto',
  decimalLinks: 'con',
  vague: { 10: 'decenas de', 100: 'cientos de|centenares de|centenas de' },
  ordinals: {
    7: 'sétimo|sétima',
    11: 'onceavo',
    12: 'doceavo',
    800: 'octingentésimo|octingentésima',
    1000000000000: 'billonésimo|billonésima',
  },
  ordinalForms: 'o a os as',
  ordinalEndings: 'º|ª|.º|.ª|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|a|o',
  notRanks:
    'cuartos|octavos de final|primer ministro|primera ministra|primeros ministros|primera dama|primeros auxilios|primera línea|primeros respondedores|primeros intervinientes|primeros en responder|segunda guerra|primera guerra|tercera edad|en primer lugar|en segundo lugar|en tercer lugar|primero que|primera instancia|segunda mano|materia prima|terceros|naciones originarias|a terceros|de terceros',
  centuries: 'siglo|siglos',
  rankOpeners: 'número|n.º|nº|n°|núm.|no.',
  parts: {
    2: 'mitad|mitades|medio',
    3: 'tercio|tercios|tercera parte|terceras partes',
    4: 'cuarto|cuartos|cuarta parte|cuartas partes',
    5: 'quinto|quintos|quinta parte|quintas partes',
    6: 'sexto|sextos|sexta parte',
    7: 'séptimo|séptimos|séptima parte',
    8: 'octavo|octavos|octava parte',
    9: 'noveno|novenos|novena parte',
    10: 'décimo|décimos|décima parte',
    12: 'doceavo|doceavos',
    20: 'veinteavo|veinteavos',
    21: 'veintiunavo|veintiunavos',
    30: 'treintavo|treintavos',
    100: 'centésimo|centésimos',
    1000: 'milésimo|milésimas',
  },
  partEndings: 'avo|avos|ava|avas',
  shares: {
    '1/2': 'la mitad|mitad',
    '1/3': 'un tercio|el tercio|la tercera parte|una tercera parte',
    '1/4': 'un cuarto de|la cuarta parte|una cuarta parte',
    '1/5': 'una quinta parte|la quinta parte|un quinto de',
  },
  notNumbers:
    'cero emisiones|emisiones cero|tolerancia cero|cero neto|cero emisiones netas|residuo cero|hambre cero|kilómetro cero|bajo cero|sobre cero',
  outOf: 'de cada|de|sobre|entre',
  over: 'sobre',
  toOne: 'a',
  times: 'veces más|veces menos|veces mayor|veces superior|veces el|veces la|veces',
  months: [
    'enero|ene.|ene',
    'febrero|feb.|feb',
    'marzo|mar.|mar',
    'abril|abr.|abr',
    'mayo|may.|may',
    'junio|jun.|jun',
    'julio|jul.|jul',
    'agosto|ago.|ago',
    'septiembre|setiembre|sept.|sep.|sept|sep',
    'octubre|oct.|oct',
    'noviembre|nov.|nov',
    'diciembre|dic.|dic',
  ],
  seasons:
    'primavera|verano|otoño|invierno|primavera de|verano de|otoño de|invierno de|primavera del|verano del|otoño del|invierno del',
  dateLinks: 'de|del|,|de el|del año|de año',
  fiscal: 'año fiscal',
  spans: {
    '1-3':
      'primer trimestre de|primer trimestre del|primer trimestre|1t|1er trimestre de|1er trimestre|i trimestre de|i trimestre|t1|q1',
    '4-6':
      'segundo trimestre de|segundo trimestre del|segundo trimestre|2t|2º trimestre de|2º trimestre|ii trimestre de|ii trimestre|t2|q2',
    '7-9':
      'tercer trimestre de|tercer trimestre del|tercer trimestre|3t|3er trimestre de|3er trimestre|iii trimestre de|iii trimestre|t3|q3',
    '10-12':
      'cuarto trimestre de|cuarto trimestre del|cuarto trimestre|4t|4º trimestre de|4º trimestre|iv trimestre de|iv trimestre|t4|q4',
    '1-4': 'primer cuatrimestre de|primer cuatrimestre del|primer cuatrimestre',
    '5-8': 'segundo cuatrimestre de|segundo cuatrimestre del|segundo cuatrimestre',
    '9-12': 'tercer cuatrimestre de|tercer cuatrimestre del|tercer cuatrimestre',
    '1-6':
      'primer semestre de|primer semestre del|primer semestre|1er semestre de|1er semestre|i semestre de',
    '7-12':
      'segundo semestre de|segundo semestre del|segundo semestre|2º semestre de|2º semestre|ii semestre de',
  },
  decades: { before: 'años|década de|década de los|década de los años', after: '' },
  rangeLinks: '-|a|al|a los|a las|hasta|hasta el',
  rangeOpeners: 'entre|entre el|entre los|entre las',
  rangeAnd: 'y|y el|y los|y las',
  from: 'de|del|desde|desde el|de un|de los|de las|desde los',
  changeLinks: 'a|al|a un|a una|a los|a las|hasta|hasta el|hasta los|hasta un',
  moves:
    'pasó|pasa|pasando|pasaron|pasará|pasado|pasan|subió|sube|subir|subiendo|subieron|suben|creció|crece|crecer|creciendo|crecieron|crecido|aumentó|aumenta|aumentando|aumentaron|aumentado|increment|elev|ampli|evolucion|duplic|triplic|mejor|avanz|trepó|saltó|acelera|asciend|ascend',
  spreads: 'oscila|oscilan|oscilando|varía|varían|variando|van|va|rango|edades',
  of: 'de',
  percent: '%|por ciento|porciento|por cien',
  points:
    'punto porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje|pp|p.p.|puntos',
  basisPoints: 'punto básico|puntos básicos|puntos base|pbs|pb',
  tenths: 'décima|décimas',
  durations:
    'segundo|segundos|minuto|minutos|hora|horas|día|días|noche|noches|semana|semanas|quincena|mes|meses|bimestres|trimestre|trimestres|semestre|semestres|año|años|década|décadas|lustro|lustros|siglo|siglos|días hábiles|días laborables|años consecutivos|cursos',
  measures:
    'centígrado|centígrados|kilómetro|kilómetros|metro|metros|centímetro|centímetros|milímetro|milímetros|milla|millas|milla náutica|millas náuticas|yarda|yardas|pie|pies|pulgada|pulgadas|metro cuadrado|metros cuadrados|kilómetro cuadrado|kilómetros cuadrados|pies cuadrados|metro cúbico|metros cúbicos|hectómetros cúbicos|hectárea|hectáreas|acre|acres|gramo|gramos|kilogramo|kilogramos|kilo|kilos|miligramo|miligramos|microgramos|tonelada|toneladas|toneladas métricas|libra|libras|onza|onzas|litro|litros|mililitro|mililitros|hectolitro|hectolitros|galón|galones|taza|tazas|vatio|vatios|kilovatio|kilovatios|kilovatios hora|megavatio|megavatios|megavatios hora|gigavatio|gigavatios|voltios|hercios|grado|grados|grados celsius|grado celsius|grados centígrados|grado centígrado|grados fahrenheit|grados c|grados f|celsius|fahrenheit|° fahrenheit|° celsius|bits|bytes|megabytes|gigabytes|kilómetros por hora|metros por segundo|millas por hora|vueltas|cucharadas|barriles|quintales|arrobas|kilogramos por hectárea|microgramo|hectómetro cúbico|quintal|fanegas|nudos|terabytes|teravatios hora|gigavatios hora|gigavatio hora|megavatio hora|vatios hora|kilovatio hora',
  belowZero: 'bajo cero',
  ages: 'años de edad|año de edad|meses de edad|semanas de edad|días de edad',
  years: 'años|año|meses',
  older: 'mayores|menores',
  ageClosers: 'y más|o más|o mayores|y mayores|en adelante',
  ageNouns: 'edad|edades',
  ageLimits: 'a partir de los|desde los',
  ageOpeners:
    'de edad entre|edad de|edades de|edades entre|niños de|niñas de|jóvenes de|menores de|mayores de|madre de|padre de|abuela de|abuelo de|acusado de|sospechoso de|sospechosa de|señora de|anciana de|anciano de|bebé de|personas de|adultos de|hombre de|mujer de|niño de|niña de|joven de|víctima de|persona de|mujeres de|hombres de|estudiantes de|población de|cumplir|cumplió|cumplan|cumplen|cumpla|cumplido|varones de|varón de|tiene|tenía|adolescente de|adolescentes de|hijo de|hija de',
  currencies: {
    dollar: 'dólar|dólares',
    USD: 'dólar estadounidense|dólares estadounidenses|dólares americanos|dólares de estados unidos|dólares de los estados unidos|dólares us',
    CAD: 'dólares canadienses|dólar canadiense',
    EUR: 'euro|euros|eurs',
    GBP: 'libra esterlina|libras esterlinas',
    CHF: 'franco suizo|francos suizos',
    MXN: 'pesos mexicanos|peso mexicano',
    ARS: 'pesos argentinos',
    CLP: 'pesos chilenos',
    COP: 'pesos colombianos',
    PEN: 'soles|nuevos soles',
    BRL: 'reales brasileños',
    JPY: 'yen|yenes',
    CNY: 'yuan|yuanes',
    INR: 'rupia|rupias',
    RUB: 'rublo|rublos',
    ESP: 'peseta|pesetas|pta|ptas|pts',
    peso: 'peso|pesos',
    CRC: 'colones',
    VES: 'bolívares',
    UYU: 'pesos uruguayos',
    DOP: 'pesos dominicanos',
    GTQ: 'quetzales',
    PYG: 'guaraníes|guaraní',
    HNL: 'lempiras',
    BOB: 'bolivianos|boliviano',
    CLF: 'uf|unidades de fomento',
    NIO: 'córdobas',
    PAB: 'balboas',
  },
  cents: { cent: 'centavo|centavos|¢', EUR: 'céntimo|céntimos', GBP: 'penique|peniques' },
  centLinks: 'y|con',
  before: {
    approx:
      'aproximadamente|alrededor de|unos|unas|cerca de|en torno a|aproximadamente unos|más o menos|un promedio de|una media de|un estimado de|se estima que|aproximados|en torno al|alrededor del|cerca del|cercano a|cercana a|cercanos a|cercanas a|próximo a|próxima a|ronda|rondan|rondará',
    almost: 'casi|cerca ya de|prácticamente|poco menos de|apenas',
    'more-than':
      'más de|más del|más que|superior a|superior al|superiores a|mayor de|mayor a|mayores de|mayores a|por encima de|por encima del|excediendo|supera|superan|superó|superaron|superará|superarán|superando|superado|rebasa|rebasan|rebasó|sobrepasa|sobrepasan|por arriba de|un poco más de|mayor que|mayores que|por sobre|mas de|excede',
    'at-least':
      'al menos|igual o superior a|igual o superior al|iguales o superiores a|superior o igual a|mayor o igual a|mayor o igual que|mayores o iguales a|igual o mayor que|igual o mayor a|por lo menos|como mínimo|un mínimo de|mínimo|no menos de|mínimo de|cuando menos|mínima de|no inferior a|no inferior al|no inferiores a|no menor a|no menor de|no menores de|no menores a|al menos el|a partir de|a partir de los|desde los',
    'less-than':
      'menos de|menos del|menos que|inferior a|inferior al|inferiores a|menor de|menor a|menores de|menores a|por debajo de|por debajo del|menor que|menores que',
    'up-to':
      'hasta|hasta un|igual o inferior a|igual o inferior al|iguales o inferiores a|inferior o igual a|menor o igual a|menor o igual que|menores o iguales a|igual o menor que|igual o menor a|como máximo|un máximo de|máximo|a lo sumo|no más de|no más del|máximo de|hasta un máximo de|máxima de|un total de hasta|no superior a|no superior al|no superiores a|no mayor de|no mayor a|no mayores de|no mayores a|como mucho|sin superar|no supera|no supere|no superen|no excede de|no exceda de|tope de',
  },
  beforeDate: {
    since:
      'desde|desde al menos el|desde al menos|desde el|desde la|a partir de|a partir del|desde los|desde las|desde principios de|desde finales de|desde el año|con fecha',
    by: 'para el|antes de|antes del|a más tardar el|a más tardar en|para|hasta',
    'at-least': '',
  },
  after: {
    'at-least':
      'o más|y más|o mayores|en adelante|como mínimo|al menos|por lo menos|mínimo|o mayor',
    'up-to': 'o menos|y menos|como máximo|máximo|a lo sumo|o menores',
    approx: 'aproximadamente|aprox.|más o menos',
  },
  changes: {
    before: {
      increase:
        'aumento de|aumento del|incremento de|incremento del|alza de|alza del|subida de|subida del|aumentó|aumentó un|subió|subió un|creció|creció un|crecimiento de|crecimiento del|aumentará|sube un|crece un|aumenta un',
      decrease:
        'reducción de|reducción del|disminución de|disminución del|caída de|caída del|bajada de|bajada del|descenso de|descenso del|bajó|bajó un|cayó|cayó un|disminuyó|disminuyó un|redujo un|baja un',
    },
    after: {
      increase: 'más|adicionales|de aumento|de incremento',
      decrease: 'menos|de reducción|de descuento',
    },
  },
  references:
    'artículo|artículos|art.|arts.|apartado|párrafo|capítulo|capítulos|cap.|sección|secciones|§|ley|real decreto|decreto|inciso|disposición|proyecto de ley|autopista|carretera|calibre|isbn|issn|apartado postal|apartados|párrafos|incisos|numeral|numerales|literal|considerando|considerandos|cláusula|cláusulas|decreto supremo|decreto ley|leyes',
  labels:
    'parte|título|anexo|apéndice|orden|expediente|formulario|número|n.º|nº|núm.|no.|fase|etapa|nivel|categoría|clase|grupo|tipo|zona|región|distrito|sala|habitación|piso|planta|puerta|edificio|oficina|código|código postal|c.p.|cp|página|páginas|pág.|págs.|figura|tabla|cuadro|gráfico|versión|v.|resolución|reglamento|directiva|punto|pregunta|objetivo|eje|medida|componente|línea|lote|vuelo|tren|canal|referencia|ref.|id|tel|tel.|teléfono|fax|ext.|extensión|volumen|vol.|edición|serie|temporada|episodio|día|semana|semana epidemiológica|ruta|rutas|ruta nacional|rutas nacionales|ruta provincial|rutas provinciales|salida|caja|unidad|nota|siglo|siglos|sc|ga|tx|caso|casos no.|apto.|suite|sub-|agenda|apolo|fases|etapas|niveles|tipos|categorías|clases|grupos|kilómetro|kilómetros|km|p.k.|grado|estrato|estratos|ejes|lotes|salas',
  grades: 'fase|etapa|nivel|clase|categoría|tipo|grado|estrato|eje',
  streets:
    'calle|c/|avenida|avda.|av.|plaza|paseo|carretera|camino|ronda|travesía|drive|street|road|avenue|blvd.|blvd|boulevard|highway|lane|suite|parkway|rd.|st.|dr.|ave.',
  rateOpeners: 'por|cada|al|a la|a el|/|todos los',
  rates:
    'diarios|diarias|diario|diariamente|semanales|mensuales|mensual|anuales|anual|anualmente|mensualmente',
  nounStops:
    'el|la|los|las|un|una|unos|unas|de|del|al|a|en|con|por|para|sin|sobre|bajo|entre|hasta|desde|y|e|o|u|ni|que|quien|quienes|cual|donde|cuando|como|si|no|más|menos|muy|se|su|sus|este|esta|estos|estas|ese|esa|es|son|era|eran|fue|fueron|será|serán|ha|han|había|está|están|lo|le|les|nos|también|además|según|durante|tras|ante|contra|hacia|mediante|cada|todos|todas|todo|toda|ya|pero|sino|porque|mientras|así|tanto|cuyo|cuya|solo|sólo|aproximadamente|incluido|incluidos|incluyendo|puede|pueden|podrá|podrán',
  definiteArticles: 'el|la|los|las',
  verbEndings: 'rán|rían|aron|ieron',
  minus: 'menos|negativo',
  digitsBetweenScales: 3,
  compoundOrdinals: 'simo|sima',
  compares: 'mas|menos|mayor|menor|superior|el|la',
  yearCompared: 'respecto|frente|comparación|versus|vs',
  yearNouns: 'nivel|niveles',
  alternatives: 'o|u',
  joints: 'y|e|o|u',
  barePoints: 'punto|puntos',
  pointBases: 'pib|porcentaje|base',
  verbUnits: 'ha',
  unitAdjectives: 'as',
  degrees: 'grado|grados',
  peopleArticles: 'los|las',
  elapsed: 'pasado|pasada|anterior|próximo|próxima|siguiente|previo',
  than: 'que',
  freePrefixes: 'pos|post|pre|no|sub|plus',
  acts: 'ley|leyes|decreto|orden|resolución|sentencia|acuerdo|circular|reglamento|directiva|decisión',
  pages: 'página|páginas|pág.',
  nameParticles: 'de|del|la|el|los|las',
  phones: 'tel|tel.|tels.|tfno.|teléfono|teléfonos|fax|móvil|celular|llame|llamar|marque|whatsapp',
  calls: 'marque|marcar|marcando|llame|llamar|llamando',
  beforeEmergency: 'el|al|número|llame|marque',
  clockHours: 'horas|hrs|hrs.|h',
  clockOpeners: 'a las|desde las|hasta las|de las|entre las|sobre las',
  dayParts: 'de la mañana|de la tarde|de la noche|del mediodía',
  spansAreTimes: true,
  phoneLinks: 'al|número|el',
  headLast: false,
  ageGroups:
    'población|jóvenes|niños|niñas|personas|adultos|mujeres|hombres|menores|mayores|pacientes',
  ageGroupLinks: 'con',
};

/** In the Spanish of the United States a billón is the English billion. */
export const ES_US: LexiconData = {
  ...ES,
  scales: {
    ...ES.scales,
    9: 'millardo|millardos|billón|billones',
    12: 'trillón|trillones',
    18: '',
  },
};
