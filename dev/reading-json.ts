import type { Annotation } from '../lib/model/annotation.ts';
import type { FigureBody, Quantity, QuotationBody } from '../lib/model/bodies.ts';
import type { Detection } from '../lib/model/detection.ts';
import type { Reading } from '../lib/model/reading.ts';
import type { AnnotatedRelease, Release } from '../lib/model/release.ts';

/** A reading as `npm run read` prints it: one JSON line an input. */
export function readingJson(id: string, reading: Reading): Record<string, unknown> {
  const annotated = reading.result.ok ? reading.result.value : null;
  return {
    id,
    detection: detectionJson(reading.detection, annotated?.release ?? null),
    release: annotated === null ? null : releaseJson(annotated.release),
    ...annotationsJson(annotated?.annotations ?? []),
    ...(reading.result.ok ? {} : { failure: reading.result.failure }),
  };
}

/** The quotations and figures among some annotations, in the printed form. */
export function annotationsJson(annotations: AnnotatedRelease['annotations']): {
  quotations: unknown[];
  figures: unknown[];
} {
  const quotations: unknown[] = [];
  const figures: unknown[] = [];
  for (const annotation of annotations) {
    for (const body of annotation.body) {
      if (body.type === 'Quotation') quotations.push(quotationJson(annotation, body));
      if (body.type === 'Figure') figures.push(figureJson(annotation, body));
    }
  }
  return { quotations, figures };
}

function detectionJson(detection: Detection, release: Release | null): Record<string, unknown> {
  return { ...detection, type: release?.type ?? null };
}

function releaseJson(release: Release): Record<string, unknown> {
  const bodyBlocks = release.body.blocks.filter(
    ({ role }) => role !== 'headline' && role !== 'subheadline',
  );
  return {
    url: release.url,
    type: release.type,
    headline: release.headline.value,
    subheadline: release.subheadline?.value ?? null,
    publisher: release.publisher?.value ?? null,
    datePublished: release.datePublished?.value ?? null,
    dateModified: release.dateModified?.value ?? null,
    place: release.place?.value ?? null,
    language: release.inLanguage,
    text: bodyBlocks.map(({ start, end }) => release.body.text.slice(start, end)).join('\n'),
    contacts: release.contacts,
    links: release.links,
    notices: release.notices,
    sections: release.sections.map(({ kind, start, end }) => ({
      kind,
      text: release.body.text.slice(start, end),
    })),
    alternates: release.alternates.map(({ inLanguage, url }) => ({ language: inLanguage, url })),
  };
}

function quotationJson(annotation: Annotation, body: QuotationBody): Record<string, unknown> {
  const { speaker } = body;
  return {
    segments: annotation.target.map(({ selector: [quote, { start, end }] }) => ({
      text: quote.exact,
      start,
      end,
    })),
    speaker:
      speaker === null
        ? null
        : { name: speaker.name, role: speaker.role, organization: speaker.organization },
    rule: annotation.generator?.rule ?? null,
  };
}

function figureJson(annotation: Annotation, body: FigureBody): Record<string, unknown> {
  const position = annotation.target[0]?.selector[1];
  return {
    text: body.text,
    start: position?.start,
    end: position?.end,
    kind: body.kind,
    value: valueJson(body.quantity, body.kind === 'date'),
    unit: body.unit,
    unitInferred: body.unitInferred,
    modifier: body.modifier,
    rate: body.rate,
    noun: body.noun,
  };
}

function valueJson(quantity: Quantity, isDate: boolean): unknown {
  const print = (value: string): string | number => (isDate ? value : Number(value));
  if ('value' in quantity) return print(quantity.value);
  if ('from' in quantity) return { from: print(quantity.from), to: print(quantity.to) };
  return { numerator: print(quantity.numerator), denominator: print(quantity.denominator) };
}
