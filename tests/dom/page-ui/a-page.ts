import type { PageUiServices } from '../../../components/page-ui/page-services.ts';
import { startPageUi } from '../../../components/page-ui/start-page-ui.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import { flatten, flattenPage } from '../../../lib/dom/flatten.ts';
import type { FigureBody } from '../../../lib/model/bodies.ts';
import type { PageItem } from '../../../lib/session/work-session.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';
import { aFoundItem, aWorkSession } from '../../support/a-work-session.ts';

const TEXT = `<h1>Ferry to Lindmoor sails again</h1>
  <p id="first">The ferry to Lindmoor sails again from today, after 14 months in the yard, the port of Tarnholt announced.</p>
  <p id="second">“Nobody on the island was forgotten, and nobody will be,” said Harbour Master Ilse Vantongeren.</p>
  <p id="third">The yard in Tarnholt had found rust in 3 of 8 frames. <a href="#first">More on the yard</a></p>
  <input id="search" aria-label="Search" />
  <table><tr><td id="cell-1">Fare</td><td id="cell-2">12 crowns</td></tr></table>`;

/** A page with the interface on it, over a session in memory. */
export interface APage {
  article: HTMLElement;
  session: ReturnType<typeof aWorkSession>;
  ui: ReturnType<typeof startPageUi>;
  /** The root that no page sees into: caught as it was made. */
  root: () => ShadowRoot;
  /** How the root was asked for. */
  mode: () => string | undefined;
  /** Our element; null while it is not on the page. */
  host: () => HTMLElement | null;
  /** A part of the interface by its class; null where it is not shown. */
  shown: (selector: string) => HTMLElement | null;
  /** A button of the interface by its name. Throws where there is none. */
  button: (name: string | RegExp) => HTMLButtonElement;
  /** What screen readers were told last. */
  said: () => string;
  focused: () => unknown;
  end: () => void;
}

/** Finds words in the page. */
export function rangeOf(words: string, within: Element = document.body): Range {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`The page does not say: ${words}`);
}

/** The quotation, and the two figures beside it. */
export function foundOnPage(): PageItem[] {
  const text = flatten(document.body).text;
  const start = text.indexOf('Ilse Vantongeren');
  return [
    aFoundItem(rangeOf('14 months'), { type: 'Figure' }),
    aFoundItem(rangeOf('“Nobody on the island was forgotten, and nobody will be,”'), {
      type: 'Quotation',
      cue: 'said',
      speaker: {
        name: 'Ilse Vantongeren',
        role: 'Harbour Master',
        organization: null,
        via: { type: 'TextPositionSelector', start, end: start + 'Ilse Vantongeren'.length },
      },
    }),
    aFoundItem(rangeOf('3 of 8'), {
      type: 'Figure',
      kind: 'ratio',
      quantity: { numerator: '3', denominator: '8' },
      unit: null,
      noun: 'frames',
    }),
  ];
}

/** A figure that knows where in the page's text it stands. */
export function aPlacedFigure(words: string, of: Partial<FigureBody>): PageItem {
  const item = aFoundItem(rangeOf(words), { ...of, type: 'Figure' });
  if (item.kind !== 'found') return item;
  const { text } = flatten(document.body);
  const start = text.indexOf(words);
  const selector = describeSpan(text, { start, end: start + words.length });
  const target = item.annotation.target.map((each) => ({ ...each, selector }));
  return { ...item, annotation: { ...item.annotation, target } };
}

export function startPage(
  changes: Partial<PageUiServices> = {},
  found: () => PageItem[] = foundOnPage,
  text = TEXT,
): APage {
  const article = document.createElement('article');
  article.innerHTML = text;
  document.body.append(article);
  const session = aWorkSession(found());
  const ended = new AbortController();
  const roots: ShadowRoot[] = [];
  const modes: string[] = [];
  const attach = Element.prototype.attachShadow;
  // Only a test that stands in the same world can do this, and only before the root is made. It is opened for the driver,
  // which presses real buttons.
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    modes.push(init.mode);
    roots.push(root);
    return root;
  };
  let focused: unknown = null;
  const ui = startPageUi({
    view: window,
    session,
    translation: translationOf('en'),
    source: () => ({
      url: 'https://news.example/ferry',
      headline: 'Ferry to Lindmoor sails again',
      publisher: 'Port of Tarnholt',
      published: '2031-03-01',
      body: flatten(document.body),
    }),
    areShown: () => true,
    flat: () => flattenPage(document),
    address: () => location.href,
    stands: 'on-page',
    focus: (item) => {
      focused = item;
    },
    signal: ended.signal,
    ...changes,
  });
  Element.prototype.attachShadow = attach;
  const root = (): ShadowRoot => {
    const [own] = roots;
    if (own === undefined) throw new Error('No root was made.');
    return own;
  };
  return {
    article,
    session,
    ui,
    root,
    mode: () => modes[0],
    host: () => document.querySelector<HTMLElement>('html > [popover]'),
    shown: (selector) => root().querySelector<HTMLElement>(selector),
    button(name) {
      const found = [...root().querySelectorAll('button')].find((button) => {
        const label = button.getAttribute('aria-label') ?? spokenIn(button);
        return typeof name === 'string' ? label === name : name.test(label);
      });
      if (found === undefined) throw new Error(`There is no button ${name}`);
      return found;
    },
    said: () => root().querySelector('[role="status"]')?.textContent ?? '',
    focused: () => focused,
    end() {
      ended.abort();
      article.remove();
    },
  };
}

/** The words of an element as they are read out. */
function spokenIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unspoken of copy.querySelectorAll('[aria-hidden="true"]')) unspoken.remove();
  return (copy.textContent ?? '').trim();
}
