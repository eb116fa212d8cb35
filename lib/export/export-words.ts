import type { HighlightCategory } from '../model/reader-work.ts';
import type { NoticeKind } from '../model/release.ts';

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
  marks: string;
  note: string;
  tags: string;
  /** What each notice about a release is called. */
  notices: Readonly<Record<NoticeKind, string>>;
  /** What the reader calls the four categories of highlights. */
  categories: Readonly<Record<HighlightCategory, string>>;
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
  marks: 'Highlights',
  note: 'Note',
  tags: 'Tags',
  notices: {
    embargo: 'Under embargo',
    correction: 'Corrected',
    archived: 'Archived content',
    withdrawn: 'Withdrawn',
  },
  categories: {
    'category-1': 'Key point',
    'category-2': 'To check',
    'category-3': 'Doubtful',
    'category-4': 'Background',
  },
};
