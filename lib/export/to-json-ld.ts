import type { Annotation, Target } from '../model/annotation.ts';
import type { Body, FigureBody, QuotationBody, Speaker } from '../model/bodies.ts';
import type { Mark, Remarks, WorkedAnnotation } from '../model/reader-work.ts';
import type { SavedCopy, WorkedEntry } from '../model/snapshot.ts';
import { type FigurePlace, marksOf, newestCopy, placeOf, standing } from './found-in-entry.ts';
import { printQuantity } from './print-quantity.ts';
import { type Json, releaseJson } from './release-json.ts';

/** What the two vocabularies have no word for: the reader's verdict, and what was found where the reader corrected it. */
const CONTEXT: Json = [
  'http://www.w3.org/ns/anno.jsonld',
  { schema: 'https://schema.org/', pressmark: 'urn:pressmark:' },
];

/**
 * Some releases' annotations as a W3C Web Annotation collection. https://www.w3.org/TR/annotation-model/#collections
 *
 * Speakers are schema.org `spokenByCharacter`, whose definition covers the person or organisation to whom a quotation is
 * attributed within the work. Position selectors are offsets into the saved copy named by the target's state, as the
 * model asks; the quote selectors find the place on the live page.
 *
 * The reader's highlights are annotations of their own (highlighting), with notes (commenting) and tags (tagging) as bodies;
 * notes and tags on what was found are further bodies of it. What the reader dismissed is left out; what the reader
 * corrected is written as corrected, with what was found beside it.
 *
 * @param entries - The newest copy of each is written.
 */
export function toJsonLd(entries: readonly WorkedEntry[]): string {
  const items = entries.flatMap((entry) => {
    const copy = newestCopy(entry);
    return [
      ...standing(entry).map((worked) => annotationJson(worked, copy)),
      ...marksOf(entry).map((mark) => markJson(mark)),
    ];
  });
  const collection: Json = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: entries.map((entry) => entry.release.headline).join(' · '),
    'schema:about': entries.map((entry) => releaseJson(newestCopy(entry).snapshot.release)),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationJson(worked: WorkedAnnotation, copy: SavedCopy): Json {
  const { snapshot } = copy;
  const { annotation, judgement } = worked;
  const { generator } = annotation;
  return {
    id: `urn:pressmark:annotation:${snapshot.id}:${annotation.key}`,
    type: 'Annotation',
    motivation: motivations(annotation.motivation, judgement),
    created: annotation.created,
    ...(judgement === null ? {} : { modified: judgement.modified }),
    ...optional('pressmark:verdict', judgement?.verdict ?? null),
    ...foundJson(worked),
    ...(generator === null
      ? {}
      : {
          generator: {
            type: 'Software',
            name: generator.name,
            'schema:softwareVersion': String(generator.version),
            'schema:identifier': generator.rule,
          },
        }),
    body: [
      ...annotation.body.map((body) => bodyJson(body, placeOf(copy, annotation.target[0]))),
      ...remarksJson(judgement),
    ],
    target: annotation.target.map(targetJson),
  };
}

/** https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets: the category is a class of the target's styling. */
function markJson(mark: Mark): Json {
  return {
    id: `urn:uuid:${mark.id}`,
    type: 'Annotation',
    motivation: motivations('highlighting', mark),
    created: mark.created,
    modified: mark.modified,
    ...(mark.note === null && mark.tags.length === 0 ? {} : { body: remarksJson(mark) }),
    target: mark.target.map((target) => ({ ...targetJson(target), styleClass: mark.category })),
  };
}

/** What the rules found, where the reader corrected it. */
function foundJson({ found, judgement }: WorkedAnnotation): { readonly [key: string]: Json } {
  const before = found ?? judgement?.subject;
  if (judgement === null || judgement.correction === null || before === undefined) return {};
  return {
    'pressmark:found': {
      body: before.body.map((body) => bodyJson(body)),
      target: before.target.map(targetJson),
    },
  };
}

function motivations(first: Annotation['motivation'], remarks: Remarks | null): Json {
  const all = [
    first,
    ...(remarks?.note == null ? [] : ['commenting']),
    ...(remarks === null || remarks.tags.length === 0 ? [] : ['tagging']),
  ];
  return all.length === 1 ? first : all;
}

function remarksJson(remarks: Remarks | null): readonly Json[] {
  if (remarks === null) return [];
  const body = (value: string, purpose: 'commenting' | 'tagging'): Json =>
    bodyJson({ type: 'TextualBody', value, format: 'text/plain', purpose });
  return [
    ...(remarks.note === null ? [] : [body(remarks.note, 'commenting')]),
    ...remarks.tags.map((tag) => body(tag, 'tagging')),
  ];
}

function bodyJson(body: Body, place: FigurePlace | null = null): Json {
  switch (body.type) {
    case 'Quotation':
      return quotationJson(body);
    case 'Figure':
      return figureJson(body, place);
    case 'TextualBody': {
      const { type, value, format, purpose, language } = body;
      return { type, value, format, purpose, ...(language === undefined ? {} : { language }) };
    }
  }
}

function quotationJson({ purpose, text, speaker }: QuotationBody): Json {
  return {
    type: 'schema:Quotation',
    purpose,
    'schema:text': text,
    ...(speaker === null ? {} : { 'schema:spokenByCharacter': speakerJson(speaker) }),
  };
}

/** Only somebody with a role is surely a person; a speaker without one may be a body, and is not given a type. */
function speakerJson({ name, role, organization }: Speaker): Json {
  return {
    ...(role === null ? {} : { type: 'schema:Person', 'schema:jobTitle': role }),
    'schema:name': name,
    ...(organization === null ? {} : { 'schema:affiliation': { 'schema:name': organization } }),
  };
}

function figureJson(body: FigureBody, place: FigurePlace | null): Json {
  const { modifier, rate, noun, change = null } = body;
  const properties = Object.entries({ modifier, rate, change, noun, ...place }).flatMap(
    ([name, value]) => {
      return value === null || value === ''
        ? []
        : [{ type: 'schema:PropertyValue', 'schema:name': name, 'schema:value': value }];
    },
  );
  return {
    ...amountJson(body),
    purpose: body.purpose,
    'schema:name': body.kind,
    'schema:description': body.text,
    ...(properties.length === 0 ? {} : { 'schema:additionalProperty': properties }),
  };
}

function amountJson({ kind, quantity, unit }: FigureBody): { readonly [key: string]: Json } {
  if (kind === 'date' || 'numerator' in quantity) {
    const value =
      'numerator' in quantity
        ? `${quantity.numerator}:${quantity.denominator}`
        : 'from' in quantity
          ? `${quantity.from}/${quantity.to}`
          : printQuantity(quantity);
    return { type: 'schema:PropertyValue', 'schema:value': value };
  }
  const value: { readonly [key: string]: Json } =
    'from' in quantity
      ? { 'schema:minValue': quantity.from, 'schema:maxValue': quantity.to }
      : { 'schema:value': quantity.value };
  if (kind === 'money') {
    return { type: 'schema:MonetaryAmount', ...value, ...optional('schema:currency', unit) };
  }
  return { type: 'schema:QuantitativeValue', ...value, ...optional('schema:unitText', unit) };
}

function optional(name: string, value: string | null): { readonly [key: string]: Json } {
  return value === null ? {} : { [name]: value };
}

function targetJson({ type, source, selector: [quote, position], state }: Target): {
  readonly [key: string]: Json;
} {
  return {
    type,
    source,
    selector: [
      { type: quote.type, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: position.type, start: position.start, end: position.end },
    ],
    ...(state === undefined
      ? {}
      : {
          state: {
            type: state.type,
            sourceDate: state.sourceDate,
            cached: `urn:pressmark:snapshot:${state.cached}`,
          },
        }),
  };
}
