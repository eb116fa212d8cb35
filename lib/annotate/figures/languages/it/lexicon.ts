import type { LexiconData } from '../../lexicon-data.ts';
import { IT_WORDS } from '../number-words.ts';

/** Italian. */
export const IT: LexiconData = {
  words: IT_WORDS,
  cardinals: {},
  hundred: '',
  scales: {
    6: 'mln',
    9: 'mld|mrd',
    18: 'trilione|trilioni',
  },
  bareScales: 'mille|cento',
  collectives: {
    10: 'decina|decine',
    12: 'dozzina|dozzine',
    15: 'quindicina',
    20: 'ventina',
    30: 'trentina',
    50: 'cinquantina',
    100: 'centinaio|centinaia',
    1000: 'migliaio|migliaia',
  },
  and: 'e',
  andAfter: 100,
  compounds: true,
  oneIsArticle: true,
  articles: '',
  halves: 'mezzo|mezza',
  andParts: { 50: 'e mezzo|e mezza', 25: 'e un quarto' },
  decimalWords: 'virgola',
  vague: { 10: 'decine di', 100: 'centinaia di' },
  ordinals: {},
  ordinalForms: 'o a i e',
  ordinalEndings: 'º|ª|°|esimo|esima|mo|ma',
  notRanks:
    'primo ministro|prima ministra|primi ministri|in primo luogo|primo piano|prima di|prima che|prima del|prima della|prima dei|pronto soccorso|seconda mano|materie prime|materia prima|terzo settore|terzi paesi|seconda guerra|prima guerra|a seconda|secondo il|secondo la|secondo i|secondo le|secondo lo|secondo l|secondo gli|secondo quanto|secondo un',
  rankOpeners: 'numero|n.|n°|nº',
  parts: {
    2: 'metà|mezzi',
    3: 'terzo|terzi',
    4: 'quarto|quarti',
    5: 'quinto|quinti',
    6: 'sesto|sesti',
    7: 'settimo|settimi',
    8: 'ottavo|ottavi',
    9: 'nono|noni',
    10: 'decimo|decimi',
    100: 'centesimo|centesimi',
    1000: 'millesimo|millesimi',
  },
  shares: { '1/2': 'la metà|metà', '1/3': 'un terzo', '1/4': 'un quarto' },
  notNumbers: '',
  outOf: 'su|su ogni',
  times: 'volte più|volte meno|volte il|volte la|volte superiore|volte',
  months: [
    'gennaio|genn.|gen.|gen',
    'febbraio|febbr.|feb.|feb',
    'marzo|mar.|mar',
    'aprile|apr.|apr',
    'maggio|mag.|mag',
    'giugno|giu.|giu',
    'luglio|lug.|lug',
    'agosto|ago.|ago',
    'settembre|sett.|set.|set',
    'ottobre|ott.|ott',
    'novembre|nov.|nov',
    'dicembre|dic.|dic',
  ],
  seasons: 'primavera|estate|autunno|inverno|primavera del|estate del|autunno del|inverno del',
  dateLinks: 'del|,|dell|di',
  fiscal: '',
  spans: {
    '1-3': 'primo trimestre del|primo trimestre',
    '4-6': 'secondo trimestre del|secondo trimestre',
    '7-9': 'terzo trimestre del|terzo trimestre',
    '10-12': 'quarto trimestre del|quarto trimestre',
    '1-6': 'primo semestre del|primo semestre',
    '7-12': 'secondo semestre del|secondo semestre',
  },
  decades: { before: 'anni', after: '' },
  rangeLinks: "-|a|al|all'|fino a|fino al",
  rangeOpeners: 'tra|fra|tra il|fra il|tra i|fra i',
  rangeAnd: 'e|e il|e i',
  from: "da|dal|dall'|dai",
  of: "di|d'",
  percent: '%|per cento|percento',
  points: 'punto percentuale|punti percentuali|punti',
  durations:
    'secondo|secondi|minuto|minuti|ora|ore|giorno|giorni|giornata|giornate|notte|notti|settimana|settimane|mese|mesi|trimestre|trimestri|semestre|semestri|anno|anni|decennio|decenni|secolo|secoli|giorni lavorativi',
  measures:
    "chilometro|chilometri|metro|metri|centimetro|centimetri|millimetro|millimetri|miglio|miglia|metro quadrato|metri quadrati|metri quadri|chilometri quadrati|metro cubo|metri cubi|ettaro|ettari|grammo|grammi|chilo|chili|chilogrammo|chilogrammi|tonnellata|tonnellate|libbre|litro|litri|millilitri|ettolitri|watt|kilowatt|chilowatt|megawatt|gigawatt|chilowattora|kilowattora|megawattora|gigawattora|terawattora|volt|grado|gradi|gradi celsius|gradi centigradi|chilometri orari|chilometri all'ora|metri al secondo|megabit|gigabit",
  ages: 'anni di età|anni compiuti|mesi di età',
  years: 'anni|anno|mesi',
  older: '',
  persons: '',
  ageOpeners:
    "età di|all'età di|età compresa tra i|di età compresa tra i|di età compresa tra|di età pari a|sotto i|sopra i|oltre i|bambini di|ragazzi di|giovani di|persone di|uomo di|donna di",
  unitEndings: {},
  currencies: {
    dollar: 'dollaro|dollari',
    USD: 'dollari americani|dollari statunitensi|dollari usa',
    EUR: 'euro',
    GBP: 'sterlina|sterline',
    CHF: 'franchi svizzeri|franco svizzero|franchi',
    JPY: 'yen',
    CNY: 'yuan',
    ITL: 'lire',
  },
  cents: { EUR: 'centesimi di euro|centesimo di euro|cent' },
  before: {
    approx:
      "circa|approssimativamente|all'incirca|intorno a|pressappoco|in media|una media di|grosso modo|attorno a|suppergiù|intorno al|attorno al",
    almost: 'quasi|poco meno di|appena meno di',
    'more-than':
      'più di|più del|oltre|oltre il|oltre i|oltre le|superiore a|superiore al|superiori a|al di sopra di|maggiore di|maggiori di|poco più di|ben oltre',
    'at-least':
      'almeno|uguale o superiore a|pari o superiore a|maggiore o uguale a|almeno il|non meno di|un minimo di|minimo|come minimo',
    'less-than':
      'meno di|meno del|inferiore a|inferiore al|inferiori a|al di sotto di|sotto il|minore di',
    'up-to':
      'fino a|uguale o inferiore a|pari o inferiore a|minore o uguale a|fino al|al massimo|un massimo di|massimo|non più di|non oltre',
  },
  beforeDate: {
    since: "dal|dall'|da|a partire dal|a decorrere dal|a partire da|sin dal|fin dal",
    by: "entro il|entro|entro l'|entro la fine del|entro il mese di",
  },
  after: {
    'at-least': 'o più|e più|e oltre|in su|almeno|in poi',
    'up-to': 'o meno|e meno|al massimo',
    approx: 'circa',
  },
  changes: {
    before: {
      increase:
        'aumento di|aumento del|incremento di|incremento del|crescita di|crescita del|aumentato del|cresciuto del|rialzo del',
      decrease:
        'riduzione di|riduzione del|calo di|calo del|diminuzione di|diminuzione del|diminuito del|sceso del',
    },
    after: { increase: 'in più', decrease: 'in meno' },
  },
  references:
    'articolo|articoli|art.|artt.|comma|commi|paragrafo|capitolo|cap.|§|legge|legge n.|decreto|d.lgs.|d.l.|dpcm|d.p.r.|protocollo|prot.|autostrada|strada statale|isbn|issn|casella postale',
  labels:
    'parte|titolo|allegato|appendice|numero|n.|nr.|n°|fase|livello|categoria|classe|gruppo|tipo|zona|regione|distretto|sala|stanza|piano|edificio|ufficio|pagina|pagine|pag.|pagg.|p.|pp.|figura|fig.|tabella|tab.|versione|v.|regolamento|direttiva|punto|domanda|obiettivo|misura|linea|lotto|volo|treno|canale|riferimento|rif.|id|tel|tel.|telefono|fax|cap|volume|vol.|edizione|serie|stagione|episodio|giorno|settimana|uscita|nota|missione|componente|asse|agenda|ddl',
  streets: 'via|viale|piazza|piazzale|corso|largo|vicolo|lungotevere|strada',
  rateOpeners: "al|all'|alla|per|ogni|a|/|l'",
  per: '',
  rates: "giornalieri|settimanali|mensili|annui|annue|annuali|all'anno|annuo|annua",
  nounStops:
    'il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|dai|in|nel|nella|nei|nelle|nell|su|sul|sulla|con|per|tra|fra|e|ed|o|ma|che|chi|cui|è|sono|era|erano|sarà|saranno|ha|hanno|non|più|meno|come|se|si|anche|ogni|tutti|tutte|entro|oltre|circa|quasi|dopo|prima|durante|secondo|contro|verso|senza|sotto|sopra|ad|od|nonché|mentre|quando|dove|già|solo|ancora|stati|stato|state|stata|pari|rispetto',
  headLast: false,
};
