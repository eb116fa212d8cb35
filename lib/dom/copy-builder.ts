/** Lists and quotations nested deeper than this are set flat: no release needs more, and a parser has its limits. */
const DEPTH_LIMIT = 12;

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Attributes = readonly (readonly [string, string])[];

/** What a container may hold: anything, text alone, or its own parts only. */
type Kind = 'flow' | 'item' | 'phrase' | 'list' | 'terms' | 'table' | 'row';

/** A container of the copy. Its element is made when the first text arrives, so that nothing empty gets in. */
interface Frame {
  kind: Kind;
  tag: string;
  attributes: Attributes;
  element: HTMLElement | null;
  parent: Frame | null;
  depth: number;
  isInQuotation: boolean;
}

interface Format {
  /** Null where it adds nothing (nested in its like) or may not be kept. */
  tag: string | null;
  attributes: Attributes;
  /** In the present phrase; null until its first text there. */
  element: HTMLElement | null;
}

/** What is to be known of a block of the source besides its name. */
export interface BlockTraits {
  /** Stands in a table that only arranges the page, or in none. */
  isLayout: boolean;
  isSubheadline: boolean;
  /** Attributes to keep. */
  attributes: Attributes;
}

/** Takes the events of a walk and builds the copy. */
export interface CopyBuilder {
  openBlock(name: string, traits: BlockTraits): void;
  closeBlock(): void;
  openFormat(tag: string | null, attributes: Attributes): void;
  closeFormat(): void;
  text(data: string): void;
  lineBreak(): void;
  paragraphBreak(): void;
  finish(): void;
}

/**
 * Builds a copy in the few shapes that HTML's parser leaves as they are: text stands in paragraphs, headings, items and
 * cells only, formatting is opened anew in each of them, two line breaks part paragraphs.
 *
 * @param root - Empty; of an inert document, whose `createElement` makes all elements.
 */
export function createCopyBuilder(root: HTMLElement): CopyBuilder {
  const document = root.ownerDocument;
  const base: Frame = {
    kind: 'flow',
    tag: 'article',
    attributes: [],
    element: root,
    parent: null,
    depth: 0,
    isInQuotation: false,
  };
  /** The container before each open block of the source. */
  const outer: Frame[] = [];
  const formats: Format[] = [];
  let container = base;
  let phrase: HTMLElement | null = null;
  let lastText: Text | null = null;
  let endsInSpace = true;
  let breaks = 0;

  function create(tag: string, attributes: Attributes): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    return element;
  }

  function inner(parent: Frame, kind: Kind, tag: string, attributes: Attributes = []): Frame {
    return {
      kind,
      tag,
      attributes,
      element: null,
      parent,
      depth: parent.depth + 1,
      isInQuotation: parent.isInQuotation || tag === 'blockquote',
    };
  }

  function elementOf(frame: Frame): HTMLElement {
    if (frame.element !== null) return frame.element;
    const element = create(frame.tag, frame.attributes);
    // A table is hung in when it ends, if it has any text by then.
    if (frame.kind !== 'table' && frame.parent !== null) elementOf(frame.parent).append(element);
    frame.element = element;
    return element;
  }

  /** The container itself where it may hold blocks, else the part of it that may. */
  function flowIn(frame: Frame): Frame {
    switch (frame.kind) {
      case 'list':
        return inner(frame, 'item', 'li');
      case 'terms':
        return inner(frame, 'item', 'dd');
      case 'table':
        return inner(inner(frame, 'row', 'tr'), 'item', 'td');
      case 'row':
        return inner(frame, 'item', 'td');
      default:
        return frame;
    }
  }

  function endPhrase(): void {
    if (phrase === null) return;
    trimLastText();
    phrase = null;
    breaks = 0;
    for (const format of formats) format.element = null;
  }

  function trimLastText(): void {
    if (lastText === null || !lastText.data.endsWith(' ')) return;
    lastText.data = lastText.data.slice(0, -1);
    if (lastText.data === '') lastText.remove();
    lastText = null;
  }

  function startPhrase(): HTMLElement {
    const frame = flowIn(container);
    const element = elementOf(frame);
    lastText = null;
    endsInSpace = true;
    if (frame.kind === 'phrase') return element;
    if (frame.kind === 'item' && element.firstChild === null) return element;
    const paragraph = create('p', []);
    element.append(paragraph);
    return paragraph;
  }

  /** The innermost formatting that has text already: white space and line breaks go there and open no new one. */
  function present(target: HTMLElement): HTMLElement {
    let element = target;
    for (const format of formats) {
      if (format.tag === null) continue;
      if (format.element === null) break;
      element = format.element;
    }
    return element;
  }

  function append(parent: HTMLElement, data: string): void {
    if (lastText !== null && parent.lastChild === lastText) lastText.data += data;
    else {
      lastText = document.createTextNode(data);
      parent.append(lastText);
    }
    endsInSpace = data.endsWith(' ');
  }

  function addSpace(): void {
    if (phrase !== null && !endsInSpace && breaks === 0) append(present(phrase), ' ');
  }

  function addWords(words: string): void {
    if (phrase !== null && breaks > 1 && container.kind !== 'phrase') endPhrase();
    phrase ??= startPhrase();
    if (breaks > 0) {
      trimLastText();
      present(phrase).append(create('br', []));
    }
    breaks = 0;
    let element = phrase;
    for (const format of formats) {
      if (format.tag === null) continue;
      if (format.element === null) {
        format.element = create(format.tag, format.attributes);
        element.append(format.element);
      }
      element = format.element;
    }
    append(element, words);
  }

  /** The container that a block of the source opens; the present one where it opens none. */
  function containerFor(name: string, { isLayout, isSubheadline, attributes }: BlockTraits): Frame {
    if (container.kind === 'phrase') return container;
    if (HEADINGS.has(name)) return heading(name);
    if (isSubheadline && container === base && isHeadlineAlone(root))
      return inner(base, 'phrase', 'p', [['data-role', 'subheadline']]);
    switch (name) {
      case 'ul':
      case 'ol':
        return nested('list', name);
      case 'dl':
        return nested('terms', name);
      case 'blockquote':
      case 'aside':
        return nested('flow', name);
      case 'li':
        return partOf('list', 'item', name);
      case 'dt':
        return partOf('terms', 'phrase', name);
      case 'dd':
        return partOf('terms', 'item', name);
      case 'figcaption':
        return inner(flowIn(container), 'phrase', 'figcaption');
      case 'footer':
        return container.isInQuotation ? inner(flowIn(container), 'phrase', 'footer') : container;
      default:
        return isLayout ? container : tablePart(name, attributes);
    }
  }

  /** The release's own title is the one `<h1>` of the copy. */
  function heading(name: string): Frame {
    if (name !== 'h1') return inner(flowIn(container), 'phrase', name);
    return container === base && root.firstChild === null
      ? inner(base, 'phrase', 'h1')
      : inner(flowIn(container), 'phrase', 'h2');
  }

  function partOf(whole: Kind, kind: Kind, tag: string): Frame {
    return container.kind === whole ? inner(container, kind, tag) : container;
  }

  function nested(kind: Kind, tag: string): Frame {
    return container.depth < DEPTH_LIMIT ? inner(flowIn(container), kind, tag) : container;
  }

  function tablePart(name: string, attributes: Attributes): Frame {
    const frame = (() => {
      if (name === 'table') return nested('table', 'table');
      if (name === 'caption' && container.kind === 'table')
        return inner(container, 'phrase', 'caption');
      if (name === 'tr' && container.kind === 'table') return inner(container, 'row', 'tr');
      if ((name === 'td' || name === 'th') && container.kind === 'row')
        return inner(container, 'item', name, attributes);
      return container;
    })();
    // Empty cells keep the others in their columns.
    if (frame !== container && frame.kind !== 'phrase') elementOf(frame);
    return frame;
  }

  return {
    openBlock(name, traits) {
      if (container.kind === 'phrase') addSpace();
      else endPhrase();
      outer.push(container);
      container = containerFor(name, traits);
    },
    closeBlock() {
      const before = outer.pop();
      if (before === undefined) return;
      if (container.kind === 'phrase' && before === container) addSpace();
      else endPhrase();
      const table = container;
      container = before;
      if (table !== before && table.kind === 'table' && table.parent !== null) {
        if (hasText(table.element)) elementOf(table.parent).append(elementOf(table));
      }
    },
    openFormat(tag, attributes) {
      const isNested = formats.some((format) => format.tag === tag);
      formats.push({ tag: isNested ? null : tag, attributes, element: null });
    },
    closeFormat() {
      formats.pop();
    },
    text(data) {
      const words = data
        .replace(/[\0\u00ad\u200b\u2060\ufeff]+/g, '')
        .replace(/[\t\n\f\r ]+/g, ' ');
      if (/^\s/.test(words)) addSpace();
      const trimmed = (phrase === null ? words.trimStart() : words).replace(/^ | $/g, '');
      if (!/\S/.test(trimmed)) return;
      addWords(trimmed);
      if (words.endsWith(' ')) addSpace();
    },
    lineBreak() {
      if (phrase !== null) breaks += 1;
    },
    paragraphBreak() {
      if (container.kind !== 'phrase') endPhrase();
    },
    finish() {
      endPhrase();
    },
  };
}

function isHeadlineAlone(root: HTMLElement): boolean {
  return root.childElementCount === 1 && root.firstElementChild?.localName === 'h1';
}

function hasText(element: HTMLElement | null): boolean {
  return /\S/.test(element?.textContent ?? '');
}
