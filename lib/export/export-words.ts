/** The words an export for people is written in; machine-read forms (CSV, JSON) keep their fixed names. */
export interface ExportWords {
  source: string;
  published: string;
  place: string;
  saved: string;
  fingerprint: string;
  quotations: string;
  figures: string;
  text: string;
  contacts: string;
  links: string;
  figure: string;
  kind: string;
  value: string;
  unit: string;
  context: string;
  speakerNotNamed: string;
  none: string;
}

/** English, the words where the caller gives no others. */
export const ENGLISH_WORDS: ExportWords = {
  source: 'Source',
  published: 'Published',
  place: 'Place',
  saved: 'Saved',
  fingerprint: 'SHA-256 of the text',
  quotations: 'Quotations',
  figures: 'Figures',
  text: 'Text',
  contacts: 'Contacts',
  links: 'Links',
  figure: 'Figure',
  kind: 'Kind',
  value: 'Value',
  unit: 'Unit',
  context: 'Context',
  speakerNotNamed: 'speaker not named',
  none: 'none found',
};
