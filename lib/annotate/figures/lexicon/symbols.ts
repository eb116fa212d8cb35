import type { Modifier } from '../../../model/bodies.ts';

/** Unit symbols; case counts ("MW" is not "mW"), so that words in lower case are not taken for them. */
const SIMPLE_SYMBOLS =
  'km|cm|mm|m|dm|kg|g|mg|µg|μg|mcg|t|kt|Mt|MT|ha|ml|mL|l|L|hl|GL|ML|dl|cl|kW|MW|GW|TW|kWh|MWh|GWh|TWh|Hz|kHz|MHz|GHz|km/h|m/s|ft|ft.|lb|lb.|lbs|lbs.|oz|oz.|mi|mi.|yd|yds|yds.|°C|°F|ºC|ºF|°c|°f|° C|° F|º C|º F|°|km²|m²|m³|km³|cm²|hm³|km2|m2|m3|sq ft|sq. ft.|sq km|sq. km|sq m|Mbps|Gbps|Mbit/s|Gbit/s|Mo|Go|To|GB|TB|dB|kV|kPa|hPa|ppm|ppb|kcal|kJ|MJ|GJ|PJ|Nm|hp|PS|CV|psi|rpm|mSv|tCO2|tCO₂|MtCO2|MtCO₂|KB|kB|MB|PB|ko|Ko|kbit/s|Mb/s|Gb/s|MVA|kVA|MVAr|MWp|kWp|GWp|dB(A)|dBA|hm3|Hm3|dm³|dm3|cm3|Mm³|Mm3|bcm|NM|nm|μm|µm|Bq|kBq|Sv|µSv|μSv|mSv/h|mmol/l|kN|MPa|mbar|ppt|IU|MMBtu|BTU|Btu|bpd|b/d|cwt|GT|TEU|kts|kt|km/hr|kmph|kmh|MT|MMT|mm Hg|mmHg|sqm|sqft|ETP|tep|Mtep|Mo/s|Go/s|Km|KM|kms|Kms|Kg|KG|Kgs|kgs|Ha|KWh|Kwh|kwh|KW|Kw|Mw|MWH|lts|Lts|mts|Mts|gr|Km/h|KM/H|kg/ha';

/** Gases whose weight is a unit of its own ("Mt CO2e"), and how it is written. */
const EQUIVALENTS =
  'CO2e|CO₂e|CO2eq|CO₂eq|CO2 eq|CO₂ eq|CO2-eq|CO₂-eq|CO2-e|CO₂-e|CO2-Äq.|CO2-Äquivalente|CO₂-Äquivalente|éq. CO2|eq CO2|eqCO2|éq CO2|éqCO2|de CO2 equivalente|de CO2eq';

const WEIGHTS = 't|kt|Mt|MT|Gt|g|kg';

/** What is measured by what ("µg/m³", "l/m²", "t/ha", "gCO2/km"). */
const PER_ABOVE = 'ng|µg|μg|mcg|mg|g|kg|t|l|L|ml|mL|m³|m3|kWh|MWh|kW|W|MW|Wh|km|m|mm|cm|UFC|Bq';
const PER_BELOW =
  'm³|m3|cm³|cm3|m²|m2|km²|km2|l|L|dl|dL|ml|mL|kg|g|km|ha|kWh|s|h|100 ml|100 g|100 km';

/** All unit symbols, parted by `|`. */
export const MEASURE_SYMBOLS: string = [
  SIMPLE_SYMBOLS,
  ...pairs(WEIGHTS, EQUIVALENTS, ' '),
  ...pairs(WEIGHTS, EQUIVALENTS, ''),
  ...pairs(PER_ABOVE, PER_BELOW, '/'),
].join('|');

function pairs(firsts: string, seconds: string, joint: string): string[] {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first}${joint}${second}`));
}

/** Symbols for lengths of time. */
export const DURATION_SYMBOLS = 'h|sec|secs|min|min.|hrs|hr|hrs.|yrs|yrs.|yr|Std.|Min.|Std';

/** Letters that scale a number written directly before them, or before a currency: power of ten. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['MM', 6],
  ['mn', 6],
  ['B', 9],
  ['bn', 9],
  ['Bn', 9],
  ['BN', 9],
  ['Md', 9],
  ['Mds', 9],
  ['Mrd', 9],
  ['Mio', 6],
  ['tn', 12],
]);

/** Letters that scale only where a currency sign stands directly after ("1,25 G$"). */
export const SIGN_SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['G', 9],
  ['T', 12],
]);

/** Letters that scale only where a currency sign stands before the number ("$4.5m"). */
export const MONEY_SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['b', 9],
  ['T', 12],
  ['t', 12],
]);

/** Currencies written with their scale ("30 MUSD", "12 kEUR", "5 mkr"): currency and power of ten. */
export const SCALED_CURRENCIES: Readonly<Record<string, readonly [string, number]>> = {
  mkr: ['kr', 6],
  mnkr: ['kr', 6],
  mdkr: ['kr', 9],
  tkr: ['kr', 3],
  Mkr: ['kr', 6],
  Mdkr: ['kr', 9],
  TEUR: ['EUR', 3],
  mdp: ['peso', 6],
  MDP: ['peso', 6],
  mmdp: ['peso', 9],
  mdd: ['USD', 6],
  MDD: ['USD', 6],
  MDKK: ['DKK', 6],
  ...Object.fromEntries(
    ['USD', 'EUR', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD'].flatMap((code) => [
      [`M${code}`, [code, 6]],
      [`k${code}`, [code, 3]],
    ]),
  ),
};

/** Signs that bound a number, in every language. */
export const BOUND_SIGNS: Readonly<Partial<Record<Modifier, string>>> = {
  'more-than': '>',
  'at-least': '≥|>=|⩾',
  'less-than': '<',
  'up-to': '≤|<=|⩽',
  approx: '~|≈',
};

/** Currency signs as written before or after a number; `$` and `kr` are settled by the country. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  $US: 'USD',
  '$ US': 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  'US-$': 'USD',
  '$ U.S.': 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAN$: 'CAD',
  Can$: 'CAD',
  Cdn$: 'CAD',
  CDN$: 'CAD',
  $CA: 'CAD',
  '$ CA': 'CAD',
  '$ CAN': 'CAD',
  $CAN: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  NZ$: 'NZD',
  U$S: 'USD',
  u$s: 'USD',
  U$: 'USD',
  USD$: 'USD',
  'US $': 'USD',
  CAD$: 'CAD',
  BZ$: 'BZD',
  BD$: 'BBD',
  G$: 'GYD',
  N$: 'NAD',
  FJ$: 'FJD',
  EC$: 'XCD',
  S$: 'SGD',
  SG$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  R$: 'BRL',
  Mex$: 'MXN',
  MX$: 'MXN',
  MXN$: 'MXN',
  J$: 'JMD',
  TT$: 'TTD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'rupee',
  'Rs.': 'rupee',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₱': 'PHP',
  '₦': 'NGN',
  元: 'CNY',
  円: 'JPY',
  RM: 'MYR',
  'S/': 'PEN',
  'S/.': 'PEN',
  RD$: 'DOP',
  kr: 'kr',
  'kr.': 'kr',
  Fr: 'CHF',
  'Fr.': 'CHF',
  SFr: 'CHF',
  R: 'R',
  KSh: 'KES',
  Ksh: 'KES',
  'Ksh.': 'KES',
  'KSh.': 'KES',
  KShs: 'KES',
  Kshs: 'KES',
  'Kshs.': 'KES',
  'Sh.': 'shilling',
  Sh: 'shilling',
  Shs: 'shilling',
  'Shs.': 'shilling',
  USh: 'UGX',
  UShs: 'UGX',
  TSh: 'TZS',
  TShs: 'TZS',
  'GH₵': 'GHS',
  'GH¢': 'GHS',
  GHC: 'GHS',
  Tk: 'BDT',
  'Tk.': 'BDT',
  Rp: 'IDR',
  'Rp.': 'IDR',
  '₫': 'VND',
  '₡': 'CRC',
  '₲': 'PYG',
  '₸': 'KZT',
  '₮': 'MNT',
  '₼': 'AZN',
  '₾': 'GEL',
  '฿': 'THB',
  RMB: 'CNY',
  Dh: 'AED',
  Dhs: 'AED',
  SDR: 'XDR',
  FRW: 'RWF',
  Rwf: 'RWF',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  FCFA: 'CFA',
  CFA: 'CFA',
  Kč: 'CZK',
  zł: 'PLN',
  'B/.': 'PAB',
  'Bs.': 'Bs',
  Bs: 'Bs',
  'Gs.': 'PYG',
  Afs: 'AFN',
  P: 'P',
  Php: 'PHP',
  PhP: 'PHP',
  N: 'N',
  K: 'K',
  Q: 'Q',
  L: 'L',
};

/** ISO 4217 codes that are read beside a number. */
export const CURRENCY_CODES =
  'USD CAD EUR GBP AUD NZD CHF JPY CNY HKD SGD INR MXN BRL SEK NOK DKK PLN CZK HUF RON BGN TRY ZAR KRW ILS AED SAR QAR KWD EGP MYR THB IDR PHP VND TWD ARS CLP COP PEN UYU UAH RUB ISK JMD TTD NGN KES GHS PKR BDT LKR MAD TND DZD XOF XAF MNT LBP JOD FJD PGK TZS UGX ZMW BWP MUR NAD RWF ETB XCD BBD CRC GTQ HNL NIO PAB DOP PYG BOB VES CLF OMR BHD IRR IQD SYP YER AFN NPR KHR MMK MOP BND KZT UZS GEL AZN RSD BAM MKD MDL CDF GNF MGA MZN AOA CVE SCR SZL LSL MWK GMD SLE LRD SDG LYD DJF XPF';

/** What a bare sign stands for, by country of the publisher (ISO 3166-1). */
export const SIGNS_BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    US: 'USD',
    PR: 'USD',
    EC: 'USD',
    SV: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    TW: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
    UY: 'UYU',
    DO: 'DOP',
    BR: 'BRL',
    JM: 'JMD',
    TT: 'TTD',
    BB: 'BBD',
    BS: 'BSD',
    FJ: 'FJD',
    GY: 'GYD',
    NA: 'NAD',
  },
  R: { ZA: 'ZAR' },
  P: { PH: 'PHP', BW: 'BWP' },
  N: { NG: 'NGN' },
  K: { ZM: 'ZMW', PG: 'PGK' },
  Q: { GT: 'GTQ' },
  L: { HN: 'HNL' },
  Bs: { BO: 'BOB', VE: 'VES' },
  shilling: { KE: 'KES', TZ: 'TZS', UG: 'UGX', SO: 'SOS' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  franc: {
    CH: 'CHF',
    LI: 'CHF',
    SN: 'XOF',
    CI: 'XOF',
    ML: 'XOF',
    BF: 'XOF',
    BJ: 'XOF',
    TG: 'XOF',
    NE: 'XOF',
    CM: 'XAF',
    GA: 'XAF',
    CG: 'XAF',
    TD: 'XAF',
  },
  cent: {
    ZA: 'ZAR',
    IE: 'EUR',
    MT: 'EUR',
    CY: 'EUR',
    NL: 'EUR',
    DE: 'EUR',
    AT: 'EUR',
    FR: 'EUR',
    EU: 'EUR',
  },
  CFA: { CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF', CF: 'XAF', GQ: 'XAF' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP', PH: 'PHP', CU: 'CUP' },
};

/** Fractions of one sign. */
export const PARTS_BY_SIGN: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};

/** The signs of `PARTS_BY_SIGN`. */
export const PART_SIGNS: readonly string[] = Object.keys(PARTS_BY_SIGN);
