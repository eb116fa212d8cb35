import type { TextPositionSelector } from './annotation.ts';

/** Who is quoted. */
export interface Speaker {
  /** Full name as the page gives it anywhere, without honorifics; a body's name where a body speaks. */
  name: string;
  /** The whole title phrase ("Minister of Public Safety"), or null where the page gives none. */
  role: string | null;
  /** Only where an organisation is written apart from the role. */
  organization: string | null;
  /** Where in the text the name was read: every claim can be shown in place. */
  via: TextPositionSelector;
}

/** https://schema.org/Quotation */
export interface QuotationBody {
  type: 'Quotation';
  purpose: 'identifying';
  /** The words with their marks; segments are joined by one space. */
  text: string;
  /** Null where the page does not say who. */
  speaker: Speaker | null;
  /** The word or mark that ties the speaker to the words ("said", "–"); null where there is none. */
  cue: string | null;
}

/** What a figure states. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'count'
  | 'rank'
  | 'ratio'
  | 'date'
  | 'duration'
  | 'age'
  | 'measure';

/**
 * Exact decimal strings, never floats, with the scale applied ("2.4 billion" → "2400000000"). Dates are ISO 8601 at the
 * grain written: "2018-02-05", "2018-02", "2018", "--02-05"; a span of dates has `from` and `to`, a fiscal year the one
 * value "2018/2019".
 */
export type Quantity =
  | { value: string }
  | { from: string; to: string }
  | { numerator: string; denominator: string };

/** How the text limits a figure: "about", "nearly", "over" …, standing directly beside it. */
export type Modifier =
  | 'approx'
  | 'almost'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'up-to'
  | 'since'
  | 'by';

/** Which way a figure says that something went: "up 5 %", "a decrease of $2 million". */
export type Change = 'increase' | 'decrease';

/** https://schema.org/QuantitativeValue, https://schema.org/MonetaryAmount */
export interface FigureBody {
  type: 'Figure';
  purpose: 'classifying';
  /** The core as written: number, scale, and currency, percent or unit sign. */
  text: string;
  kind: FigureKind;
  quantity: Quantity;
  /** ISO 4217 for money; the unit as written for measures, durations and ages; the counted noun's head for counts. */
  unit: string | null;
  /** True where the unit is not on the page: a bare $ is read by the publisher's country. */
  unitInferred: boolean;
  modifier: Modifier | null;
  /** "per day", "daily": over what the figure repeats. */
  rate: string | null;
  /** Absent where the text speaks of no change. */
  change?: Change;
  /** What is counted: "people", "port of air entry". */
  noun: string | null;
}

/** The reader's own words. https://www.w3.org/TR/annotation-model/#embedded-textual-body */
export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language?: string;
  purpose: 'commenting' | 'tagging';
}

/** What an annotation says of its target. */
export type Body = QuotationBody | FigureBody | TextualBody;
