import type { Annotation, Target } from '../model/annotation.ts';
import type { Body, FigureBody, QuotationBody, Speaker } from '../model/bodies.ts';
import type { LibraryEntry, SavedCopy } from '../model/snapshot.ts';
import { newestCopy } from './found-in-entry.ts';
import { printQuantity } from './print-quantity.ts';

/** A JSON value as JSON-LD writes it. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }];

/**
 * Some releases' annotations as a W3C Web Annotation collection. https://www.w3.org/TR/annotation-model/#collections
 *
 * Speakers are schema.org `spokenByCharacter`, whose definition covers the person or organisation to whom a quotation is
 * attributed within the work. Position selectors are offsets into the saved copy named by the target's state, as the
 * model asks; the quote selectors find the place on the live page.
 *
 * @param entries - The newest copy of each is written.
 */
export function toJsonLd(entries: readonly LibraryEntry[]): string {
  const items = entries.flatMap((entry) => {
    const copy = newestCopy(entry);
    return copy.annotations.map((annotation) => annotationJson(annotation, copy));
  });
  const collection: Json = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: entries.map((entry) => entry.release.headline).join(' · '),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationJson(annotation: Annotation, { snapshot }: SavedCopy): Json {
  const { generator } = annotation;
  return {
    id: `urn:pressmark:annotation:${snapshot.id}:${annotation.key}`,
    type: 'Annotation',
    motivation: annotation.motivation,
    created: annotation.created,
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
    body: annotation.body.map(bodyJson),
    target: annotation.target.map(targetJson),
  };
}

function bodyJson(body: Body): Json {
  switch (body.type) {
    case 'Quotation':
      return quotationJson(body);
    case 'Figure':
      return figureJson(body);
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

function figureJson(body: FigureBody): Json {
  const properties = (['modifier', 'rate', 'noun'] as const).flatMap((name) => {
    const value = body[name];
    return value === null
      ? []
      : [{ type: 'schema:PropertyValue', 'schema:name': name, 'schema:value': value }];
  });
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

function targetJson({ type, source, selector: [quote, position], state }: Target): Json {
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
