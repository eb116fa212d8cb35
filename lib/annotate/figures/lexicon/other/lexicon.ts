import { EN } from '../en/lexicon.ts';
import type { LexiconData } from '../lexicon-data.ts';
import { NO_WORDS } from '../no-words.ts';

/**
 * What languages without number words of their own share, and what one of which nothing else is known is read with: the
 * short forms of scales, and English addresses and references, which stand in translations too. Digits and signs are the
 * same everywhere.
 */
export const OTHER: LexiconData = {
  ...NO_WORDS,
  scales: {
    3: 'tys|tys.',
    6: 'mio|mio.|mln|mln.|mn|million|milion',
    9: 'mld|mld.|mlrd|mlrd.|mrd|mrd.|milliard',
  },
  ordinalEndings: 'e',
  months: [
    'january|jan.',
    'february|feb.',
    'march|mar.|mrt.',
    'april|apr.',
    'may',
    'june|jun.',
    'july|jul.',
    'august|aug.',
    'september|sept.|sep.',
    'october|okt.|oct.',
    'november|nov.',
    'december|dec.|des.',
  ],
  dateLinks: ',',
  rangeLinks: '-',
  percent: '%|pct|pct.|percent',
  currencies: { dollar: 'dollar', EUR: 'euro|eur', USD: 'usd|us dollar' },
  cents: { EUR: 'cent|eurocent' },
  before: { approx: 'circa|ca.|ca' },
  references: EN.references,
  labels: `${EN.labels}|nr|nr.|no.`,
  grades: 'fase|type',
  streets: EN.streets,
  rateOpeners: 'per|/',
  nounStops: 'the|a|an|and|or|of|in|on|at|to|for|by|with|from|than|since',
  minus: 'minus|neg',
  joints: 'and|or',
  freePrefixes: EN.freePrefixes,
  acts: EN.acts,
  pages: EN.pages,
  phones: `${EN.phones}|telefon|telefono|telefón`,
  calls: EN.calls,
  beforeEmergency: EN.beforeEmergency,
  afterEmergency: EN.afterEmergency,
  clockWords: EN.clockWords,
  phoneLinks: EN.phoneLinks,
};
