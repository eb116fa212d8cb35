import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Czech. */
export const CS: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tis|tis.|tisíc|tisíce|tisíců',
    6: 'mil|mil.|milion|miliony|milionů|milionu|mio',
    9: 'mld|mld.|miliarda|miliardy|miliard|miliardu',
    12: 'bil.|bilion|biliony|bilionů',
  },
  minus: 'minus',
  rangeLinks: '-|až|až po',
  rangeOpeners: 'mezi',
  rangeAnd: 'a',
  from: 'z|od|ze',
  changeLinks: 'na|do',
  joints: 'a|i|nebo|či',
  percent: '%|procento|procenta|procent',
  points: 'procentní bod|procentního bodu|procentní body|procentních bodů|p. b.',
  basisPoints: 'bazických bodů',
  durations:
    'sekund|sekundy|minuta|minuty|minut|hodina|hodiny|hodin|den|dny|dní|dnů|noc|nocí|týden|týdny|týdnů|měsíc|měsíce|měsíců|čtvrtletí|rok|roky|roku|roků|let|desetiletí',
  measures:
    'kilometr|kilometry|kilometrů|metr|metry|metrů|centimetrů|milimetrů|hektar|hektary|hektarů|metrů čtverečních|kilometrů čtverečních|metrů krychlových|kilogramů|gramů|tuna|tuny|tun|litr|litry|litrů|stupňů|stupňů celsia|stupně',
  degrees: 'stupňů|stupně',
  years: 'let|roky|rok|měsíců',
  ages: 'letý|letá|-letý|-letá',
  ageNouns: 'věk|věku',
  yearWords: 'rok|roku',
  currencies: {
    ...OTHER.currencies,
    CZK: 'kč|koruna|koruny|korun|korun českých|czk',
    EUR: 'euro|eura|eur',
    USD: 'dolar|dolary|dolarů|usd',
  },
  cents: {
    CZK: 'haléř|haléřů',
  },
  before: {
    approx: 'asi|přibližně|zhruba|okolo|kolem|cca|odhadem|průměrně',
    almost: 'téměř|skoro|bezmála|necelých|necelé',
    'more-than': 'více než|přes|nad|více jak',
    'at-least': 'nejméně|alespoň|minimálně',
    'less-than': 'méně než|pod|do',
    'up-to': 'až|maximálně|nejvýše|až do',
  },
  beforeDate: {
    since: 'od|počínaje',
    by: 'do|nejpozději do',
  },
  changes: {
    before: {
      increase: 'nárůst o|růst o|zvýšení o|vzrostl o|vzrostla o|vzrostly o',
      decrease: 'pokles o|snížení o|klesl o|klesla o|klesly o',
    },
    after: {
      increase: 'více|vyšší',
      decrease: 'méně|nižší',
    },
  },
  references: `${OTHER.references}|čl.|odst.|písm.|č.|článek|článku|paragraf`,
  labels: `${OTHER.labels}|kapitola|příloha|strana|str.|č.|etapa|fáze|část`,
  grades: 'fáze|etapa|typ|úroveň|kategorie',
  streets: `${OTHER.streets}|ul.|ulice|náměstí|nám.|třída`,
  clockLinks: 'v|od|do',
  clockHours: 'hodin|hod|hod.|h',
  rateOpeners: 'za|na|/',
  rates: 'ročně|měsíčně|denně|týdně',
  than: 'než',
  phones: `${OTHER.phones}|telefon|tel.|volejte`,
  calls: 'volejte|linka|linku',
  nounStops:
    'a|i|nebo|či|v|ve|z|ze|na|do|od|pro|po|o|za|při|přes|pod|nad|je|jsou|byl|byla|bylo|byly|bude|má|mají|ne|že|který|která|které|kteří|to|se|jak|než|rok|roku|ale|když|více|méně|korun|s|k|u',
  plurals: { endings: '*', not: 'ých|ích', words: '' },
};
