import type { ReleaseType } from '../model/release.ts';
import type { PageLine } from './page-lines.ts';
import { isTypeLabel, typeOfAddress, typeOfLabel, typeOfTitle } from './release-type.ts';
import { metaValue, type StructuredData } from './structured-data.ts';

/** Metadata that states a page's type. */
const TYPE_METAS = ['dcterms.type', 'dc.type', 'govuk:format', 'contenttype', 'contenttypetags'];

const LINES_BEFORE = 5;
const LINES_AFTER = 6;

/** What a release's type is read from. */
export interface TypeSources {
  lines: readonly PageLine[];
  data: StructuredData;
  /** Index of the headline's line; null where no line shows it. */
  headlineLine: number | null;
  headline: string;
  url: string;
}

/** The type of a release: by its title, its metadata, a label near the title, its address; else a news release. */
export function readType(sources: TypeSources): ReleaseType {
  return (
    typeOfTitle(sources.headline) ??
    typeOfMetas(sources.data) ??
    typeOfLabelNear(sources) ??
    typeOfAddress(sources.url) ??
    'news-release'
  );
}

function typeOfMetas(data: StructuredData): ReleaseType | null {
  const stated = metaValue(data, TYPE_METAS);
  return stated === null ? null : typeOfLabel(stated.value.replace(/_/g, ' '));
}

function typeOfLabelNear({ lines, headlineLine }: TypeSources): ReleaseType | null {
  if (headlineLine === null) return null;
  const near = lines.slice(Math.max(0, headlineLine - LINES_BEFORE), headlineLine + LINES_AFTER);
  // "Speeches" in a menu over the title names a section of the site.
  const label = near.find(({ text, isClutter }) => !isClutter && isTypeLabel(text));
  return label === undefined ? null : typeOfLabel(label.text);
}
