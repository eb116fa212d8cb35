import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Polish. */
export const PL: LexiconData = {
  ...OTHER,
  scales: {
    3: 'tys|tys.|tysiąc|tysiące|tysięcy',
    6: 'mln|mln.|milion|miliony|milionów|miliona',
    9: 'mld|mld.|miliard|miliardy|miliardów|miliarda',
    12: 'bln|bilion|biliony|bilionów',
  },
  minus: 'minus',
  rangeLinks: '-|do',
  rangeOpeners: 'od|między|pomiędzy',
  rangeAnd: 'do|a',
  from: 'z|od',
  changeLinks: 'do|na',
  joints: 'i|oraz|lub|albo|a',
  percent: '%|proc.|proc|procent|procenta',
  points:
    'pkt proc.|p.p.|punkt procentowy|punktu procentowego|punkty procentowe|punktów procentowych',
  basisPoints: 'punktów bazowych|pb',
  durations:
    'sekund|sekundy|minuta|minut|minuty|godzina|godziny|godzin|dzień|dni|doba|doby|dób|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|kwartał|kwartały|kwartałów|rok|roku|lata|lat|dekada|dekady',
  measures:
    'kilometr|kilometry|kilometrów|metr|metry|metrów|centymetrów|milimetrów|hektar|hektary|hektarów|metrów kwadratowych|kilometrów kwadratowych|metrów sześciennych|kilogramów|kilogramy|gramów|tona|tony|ton|litr|litry|litrów|stopni|stopni celsjusza',
  degrees: 'stopni',
  years: 'lat|lata|rok|roku|miesięcy',
  ages: '-letni|-letnia|-latek|-latka|-latków',
  ageClosers: 'i więcej|i starsi|i starszych',
  ageNouns: 'wiek|wieku',
  yearWords: 'rok|roku|r',
  currencies: {
    ...OTHER.currencies,
    PLN: 'zł|złoty|złote|złotych|złotego|pln',
    EUR: 'euro|eur',
    USD: 'dolar|dolarów|dolary|usd',
  },
  cents: {
    PLN: 'grosz|grosze|groszy|gr',
  },
  before: {
    approx: 'około|ok.|mniej więcej|średnio|w przybliżeniu|blisko',
    almost: 'prawie|niemal|niespełna',
    'more-than': 'ponad|powyżej|więcej niż|przeszło',
    'at-least': 'co najmniej|minimum|przynajmniej',
    'less-than': 'mniej niż|poniżej',
    'up-to': 'maksymalnie|nawet do|do|nie więcej niż|maksimum',
  },
  beforeDate: {
    since: 'od|począwszy od',
    by: 'do|najpóźniej do|przed',
  },
  changes: {
    before: {
      increase: 'wzrost o|wzrosła o|wzrósł o|wzrosło o|więcej o',
      decrease: 'spadek o|spadła o|spadł o|spadło o',
    },
    after: {
      increase: 'więcej|wyższe',
      decrease: 'mniej|niższe',
    },
  },
  references: `${OTHER.references}|art.|ust.|pkt|par.|poz.|nr|artykuł|artykułu`,
  labels: `${OTHER.labels}|rozdział|załącznik|strona|str.|nr|etap|część|faza`,
  grades: 'faza|etap|typ|poziom|kategoria',
  streets: `${OTHER.streets}|ul.|ulica|al.|aleja|plac|pl.`,
  rateOpeners: 'na|za|/|co',
  rates: 'rocznie|miesięcznie|dziennie|tygodniowo|kwartalnie',
  than: 'niż',
  phones: `${OTHER.phones}|telefon|tel.|zadzwoń`,
  calls: 'zadzwoń|dzwoń|numer',
  nounStops:
    'i|oraz|lub|albo|a|w|we|z|ze|na|do|od|dla|po|o|za|przy|przez|pod|nad|jest|są|był|była|było|były|będzie|ma|mają|nie|że|który|która|które|którzy|to|się|jak|niż|tego|tej|rok|roku|r|ale|gdy|został|została|zostało|więcej|mniej',
  clockNames: 'o godz.|godz.|o godzinie|od godz.|do godz.',
  plurals: { endings: '*', not: 'ych|ich', words: '' },
};
