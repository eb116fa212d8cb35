/// <reference types="vite/client" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READER_DOCUMENT } from '../../../components/reader-frame.ts';
import { flatten } from '../../../lib/dom/flatten.ts';
import { parseHtml } from '../../../lib/dom/parse-html.ts';
import { sanitize, toHtml } from '../../../lib/dom/sanitize.ts';
import { extractRelease } from '../../../lib/extract/extract-release.ts';
import { bodyLines, PAGE_URL, PARAGRAPHS, PROSE } from '../extract/extract-page.ts';

interface Payload {
  title: string;
  payload: string;
}

/** Collections that may lie beside the project; none there, the attacks below are all there is. */
const collections = import.meta.glob<string>('../../../../shared/hostile/*.json', {
  query: '?raw',
  import: 'default',
});

const HEADLINE = 'Norwold gives small harbours new moorings';

/** Attacks on whoever copies a page, each by the trick it plays. */
const ATTACKS: readonly Payload[] = [
  ...[
    ['a script', '<script>globalThis.ran = 1</script>'],
    ['a script in a picture', '<img src=x onerror="globalThis.ran = 1">'],
    [
      'a script in a vector picture',
      '<svg><script>globalThis.ran = 1</script><a xlink:href="javascript:1"><text>x</text></a></svg>',
    ],
    [
      'a handler on an element that is kept',
      '<p onclick="globalThis.ran = 1" onmouseover=x>text</p>',
    ],
    [
      'an address that runs',
      '<a href="javascript:globalThis.ran=1">x</a><a href=" java\nscript:1">y</a>',
    ],
    ['an address that is a page', '<a href="data:text/html,<script>1</script>">x</a>'],
    [
      'a style that loads',
      '<style>@import "https://tracker.example/x.css";</style><p style="background:url(https://tracker.example/x)">x</p>',
    ],
    [
      'a frame',
      '<iframe srcdoc="<script>1</script>"></iframe><object data=x></object><embed src=x>',
    ],
    [
      'a form that sends',
      '<form action="https://tracker.example"><input name=q><button formaction="javascript:1">go</button></form>',
    ],
    ['a base address', '<base href="javascript:/a/-1//"><a href="#x">x</a>'],
    ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://tracker.example">'],
    ['a comment that ends in an attribute', '<!--><img src=x onerror=1>-->'],
    [
      'markup that changes when parsed again: noscript',
      '<noscript><p title="</noscript><img src=x onerror=1>"></noscript>',
    ],
    [
      'markup that changes when parsed again: style in math',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=1&gt;">',
    ],
    [
      'markup that changes when parsed again: forms',
      '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=1 src>">',
    ],
    [
      'markup that changes when parsed again: select',
      '<select><template><style></select><img src=x onerror=1></style></template></select>',
    ],
    [
      'markup that changes when parsed again: title',
      '<svg></p><title><style></title><img src=x onerror=1></style></svg>',
    ],
    ['a template', '<template><script>1</script><p>kept away</p></template>'],
    [
      'a declared shadow root',
      '<div><template shadowrootmode="open"><img src=x onerror=1></template></div>',
    ],
    [
      'an attribute as long as a book',
      `<p title="${'x'.repeat(200_000)}" ${'a'.repeat(50_000)}>x</p>`,
    ],
    ['a link as long as a book', `<a href="https://norwold.gov/${'x'.repeat(100_000)}">x</a>`],
    ['nested forms', `${'<form><div>'.repeat(40)}x`],
    ['nested quotations', `${'<blockquote>'.repeat(300)}x`],
    ['nested lists', `${'<ul><li>'.repeat(300)}x`],
    ['nested tables', `${'<table><tr><td>'.repeat(100)}x`],
    [
      'control characters',
      '<p>a\u0000b\u202Ec\u0008</p><a href="https://norwold.gov/\u0000">x</a>',
    ],
  ].map(([title = '', payload = '']) => ({ title, payload })),
  // A name on an element stands in for a property of the document or of a form.
  ...[
    ...['body', 'head', 'title', 'documentElement', 'getElementById', 'querySelector'],
    ...['querySelectorAll', 'createElement', 'createTreeWalker', 'importNode', 'cloneNode'],
    ...['implementation', 'defaultView', 'children', 'firstChild', 'childNodes', 'URL', 'cookie'],
  ].map((name) => ({
    title: `an element named ${name}`,
    payload: `<img name="${name}"><form name="${name}"></form><embed name="${name}"><object id="${name}"></object>`,
  })),
  ...[
    ...[
      'attributes',
      'parentNode',
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'tagName',
    ],
    ...['getAttribute', 'hasAttribute', 'textContent', 'matches', 'closest', 'contains', 'remove'],
    ...['querySelectorAll', 'children', 'className', 'id', 'ownerDocument', 'parentElement'],
  ].map((name) => ({
    title: `a form with a field named ${name}`,
    payload: `<form class="share"><input name="${name}"><p>A form may hold the text of a release.</p></form>`,
  })),
];

let frame: HTMLIFrameElement;

beforeAll(async () => {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = READER_DOCUMENT;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
});

afterAll(() => frame.remove());

/** What in a tree could act: everything that is no plain text with a link to an ordinary address. */
function dangersIn(root: ParentNode): readonly string[] {
  const dangers: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') dangers.push(element.nodeName);
    if (
      /^(?:script|style|template|iframe|frame|object|embed|img|image|video|audio|source|track|link|meta|base|form|input|button|select|textarea|svg|math|noscript|portal)$/.test(
        element.localName,
      )
    ) {
      dangers.push(element.localName);
    }
    for (const { name, value } of element.attributes) {
      if (!/^(?:href|datetime|colspan|rowspan|data-role)$/.test(name)) dangers.push(name);
      if (name === 'href' && !/^(?:https?|mailto|tel):/.test(value)) dangers.push(value);
    }
  }
  return dangers;
}

/** Puts a copy into the reader's frame as the reader does; answers what could act there. */
function mounted(html: string): readonly string[] {
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('the frame has no document');
  inside.body.replaceChildren(inside.importNode(sanitize(parseHtml(html), PAGE_URL), true));
  return dangersIn(inside.body);
}

/** A copy that holds nothing that acts, in the reader's frame or written straight into a page, and that stays as it is. */
function expectHarmless(html: string): void {
  expect(dangersIn(parseHtml(html))).toEqual([]);
  expect(toHtml(sanitize(parseHtml(html), PAGE_URL))).toBe(html);
  expect(mounted(html)).toEqual([]);
  const written = document.implementation.createHTMLDocument('');
  written.body.innerHTML = html;
  expect(written.body.innerHTML).toBe(html);
  expect(flatten(written.body).text).toBe(flatten(parseHtml(html)).text);
}

/** The copy of a page that holds a payload in its text; null where the payload swallows the page. */
function copyOf(payload: string): string | null {
  const page = `<html lang="en"><head><title>${HEADLINE}</title></head><body><main><article><h1>${HEADLINE}</h1>${PARAGRAPHS}${payload}</article></main></body></html>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const { result } = extractRelease(document, { url: PAGE_URL });
  if (!result.ok) {
    expect(['no-article-text', 'page-too-large']).toContain(result.failure.code);
    return null;
  }
  return result.value.html;
}

function expectAllHarmless(payloads: readonly Payload[]): void {
  for (const { title, payload } of payloads) {
    expectHarmless(toHtml(sanitize(parseHtml(payload), PAGE_URL)));
    const copy = copyOf(payload);
    if (copy !== null) expectHarmless(copy);
    expect(Reflect.has(globalThis, 'ran'), title).toBe(false);
  }
}

describe('the copy of a page with', () => {
  test.each(ATTACKS)('$title', ({ payload }) => {
    expectAllHarmless([{ title: payload, payload }]);
    expect(copyOf(payload)).toContain(PROSE[0]);
  });
});

test.each(Object.entries(collections))(
  'every payload of %s',
  async (_path, load) => {
    const payloads: readonly Payload[] = JSON.parse(await load());
    expect(payloads.length).toBeGreaterThan(0);
    expectAllHarmless(payloads);
  },
  60_000,
);

describe('a page that is made to be too much', () => {
  const read = (page: Document) => extractRelease(page, { url: PAGE_URL }).result;

  test('nested a hundred thousand deep says so', () => {
    const page = document.implementation.createHTMLDocument('');
    let at: HTMLElement = page.body;
    for (let depth = 0; depth < 100_000; depth += 1) {
      const inner = page.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.textContent = PROSE[0];
    expect(read(page)).toEqual({ ok: false, failure: { code: 'page-too-large' } });
  });

  test('with five million characters of text says so', () => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = `<h1>${HEADLINE}</h1>${PARAGRAPHS}`;
    page.body.append('harbour '.repeat(650_000));
    expect(read(page)).toEqual({ ok: false, failure: { code: 'page-too-large' } });
  });

  test('with five million characters of programs and pictures around an ordinary text is read', () => {
    const program = 'const harbour = 1; '.repeat(120_000);
    const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(1_000_000)}">`;
    const page = new DOMParser().parseFromString(
      `<head><style>${'.a { color: red } '.repeat(60_000)}</style><script>${program}</script></head><body><main><h1>${HEADLINE}</h1>${picture}${PARAGRAPHS}</main><script type="application/json">${program}</script></body>`,
      'text/html',
    );
    const result = read(page);
    expect(result.ok && bodyLines(result.value.release)).toEqual(PROSE);
  });

  test('with far more elements than are read is read from the box that holds its own text', () => {
    const crowd = '<b></b>'.repeat(61_000);
    const own = `<main><h1>${HEADLINE}</h1>${PARAGRAPHS}</main>`;
    const page = new DOMParser().parseFromString(
      `<html lang="en-GB"><head><meta name="dcterms.issued" content="2031-03-03"></head><body><div>${crowd}</div>${own}</body></html>`,
      'text/html',
    );
    const result = read(page);
    expect(result.ok && bodyLines(result.value.release)).toEqual(PROSE);
    expect(result.ok && result.value.release).toMatchObject({
      headline: { value: HEADLINE },
      datePublished: { value: '2031-03-03' },
      inLanguage: 'en-GB',
    });
    const crowded = new DOMParser().parseFromString(
      `<main><h1>${HEADLINE}</h1>${PARAGRAPHS}${crowd}</main>`,
      'text/html',
    );
    expect(read(crowded)).toEqual({ ok: false, failure: { code: 'page-too-large' } });
  });

  test('with more elements than any release says so', () => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = `<h1>${HEADLINE}</h1>${PARAGRAPHS}${'<b></b>'.repeat(61_000)}`;
    expect(read(page)).toEqual({ ok: false, failure: { code: 'page-too-large' } });
  });

  test('of boxes in boxes is read all the same', () => {
    const page = new DOMParser().parseFromString(
      `<body><main><h1>${HEADLINE}</h1>${`${'<div>'.repeat(200)}<p>x</p>${'</div>'.repeat(200)}`.repeat(60)}<article>${PARAGRAPHS}</article></main></body>`,
      'text/html',
    );
    const result = read(page);
    expect(result.ok && result.value.release.body.text).toContain(PROSE.join('\n'));
  });

  test('of five megabytes, most of them markup, is read whole', () => {
    const row = `<div class="row" data-state="${'x'.repeat(400)}"><span></span></div>`;
    const script = `<script>${'harbour('.repeat(100_000)}</script>`;
    const page = new DOMParser().parseFromString(
      `<body>${script}${row.repeat(10_000)}<main><article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article></main></body>`,
      'text/html',
    );
    const result = read(page);
    expect(result.ok && result.value.release.body.text).toBe([HEADLINE, ...PROSE].join('\n'));
  });
});
