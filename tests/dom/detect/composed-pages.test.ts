import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { couldBeRelease } from '../../../lib/detect/could-be-release.ts';
import { detectOnGovernmentSite } from '../../../lib/detect/detect-on-government-site.ts';
import { detectRelease } from '../../../lib/detect/detect-release.ts';

const URL_OF_PAGE = 'https://www.norwold.gov/press-releases/2031/new-moorings-for-small-harbours';
const HEADLINE = 'Norwold gives small harbours new moorings';
const WORDS =
  'The programme will give small harbours along the northern coast new moorings and a common timetable for the coming three years, and work begins in the spring of next year.';
const ARTICLE = `<article><p>Press release</p><h1>${HEADLINE}</h1><p>NORHAVEN, March 3, 2031 – ${WORDS}</p><p>${WORDS}</p><p>“This is what the coast has asked for,” said Harbour Minister Ada Quill of the new moorings.</p><p>${WORDS}</p><h2>Media contact</h2><p>Tess Orme</p></article>`;
const MENU = '<nav><a href="/">Home</a><a href="/news">News</a></nav>';

let page: Document;
let frame: HTMLIFrameElement;

/** A page of its own, alive as a page in a tab is. */
beforeEach(async () => {
  frame = document.createElement('iframe');
  document.body.append(frame);
  if (frame.contentDocument === null) throw new Error('no page');
  page = frame.contentDocument;
});

afterEach(() => frame.remove());

function show(title: string, body: string): void {
  page.documentElement.innerHTML = `<head><title>${title}</title></head><body>${body}</body>`;
}

function shadowIn(parent: ParentNode, html: string, name = 'gov-part'): ShadowRoot {
  const host = page.createElement(name);
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

async function frameIn(parent: ParentNode, html: string): Promise<HTMLIFrameElement> {
  const inner = page.createElement('iframe');
  inner.srcdoc = html;
  const loaded = new Promise((resolve) => inner.addEventListener('load', resolve, { once: true }));
  parent.append(inner);
  await loaded;
  return inner;
}

function detected(url = URL_OF_PAGE) {
  const detection = detectRelease(page, { url });
  return { ...detection, names: detection.signals.map(({ name }) => name) };
}

describe('a release that stands in open shadow roots', () => {
  test.each(['gov-article', 'div'])('of a <%s>', (name) => {
    show('News from Norwold', `${MENU}<h1>Government of Norwold</h1>`);
    const root = shadowIn(page.body, ARTICLE, name);
    const { verdict, names, signals } = detected();
    expect(verdict).toBe('release');
    expect(names).toEqual(
      expect.arrayContaining([
        'wording-label',
        'wording-contact',
        'structure-article',
        'structure-dateline',
        'structure-quotation',
      ]),
    );
    expect(signals.map(({ evidence }) => evidence).join()).not.toContain('Government of Norwold');
    expect(couldBeRelease(page, { url: URL_OF_PAGE })).toBe(true);
    expect(detectOnGovernmentSite(page, { url: URL_OF_PAGE }).roots).toContain(root);
  });

  test('one for the headline, one for the text, one around both', () => {
    show(HEADLINE, MENU);
    const around = shadowIn(page.body, '<p>Press release</p>');
    shadowIn(around, `<h1>${HEADLINE}</h1><time>March 3, 2031</time>`);
    shadowIn(around, ARTICLE.replace(/<h1>.*?<\/h1>/, ''));
    const { verdict, names } = detected();
    expect(verdict).toBe('release');
    expect(names).toEqual(
      expect.arrayContaining(['structure-date', 'structure-article', 'wording-label']),
    );
  });

  test('after a heading that is put into a slot of the first', () => {
    show(HEADLINE, MENU);
    const root = shadowIn(
      page.body,
      `<p>Menu of the whole site</p><slot name="title"></slot>${ARTICLE.replace(/<h1>.*?<\/h1>/, '')}`,
    );
    root.host.innerHTML = `<h1 slot="title">${HEADLINE}</h1><p>never shown: by Ada Quill Orme</p>`;
    const { verdict, names } = detected();
    expect(verdict).toBe('release');
    expect(names).toContain('structure-dateline');
    expect(names).not.toContain('structure-byline');
  });

  test('in place of a heading that its host hides', () => {
    show(HEADLINE, '');
    shadowIn(page.body, ARTICLE).host.innerHTML = `<h1>${HEADLINE}</h1>`;
    expect(detected().names).toContain('structure-article');
  });

  test('a list of releases there is a list', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, index) =>
        `<h3><a href="/x/${index}">Norwold opens harbour number ${index + 1} to the public</a></h3><p>${index + 1} March 2031</p>`,
    ).join('');
    show('Press releases', MENU);
    shadowIn(page.body, `<h1>Press releases</h1>${teasers}`);
    expect(detected('https://www.norwold.gov/press-releases').verdict).toBe('other');
  });
});

describe('a release that stands in a frame of the same origin', () => {
  const inner = `<head><title>${HEADLINE}</title><meta name="dcterms.type" content="press release"></head><body>${ARTICLE}</body>`;

  test('of a page that shows it and says nothing of it', async () => {
    show('Newsroom', `${MENU}<h1>Newsroom</h1>`);
    await frameIn(page.body, inner);
    const { verdict, names } = detected();
    expect(verdict).toBe('release');
    expect(names).toEqual(
      expect.arrayContaining(['metadata-release', 'structure-article', 'wording-contact']),
    );
    expect(names).not.toContain('title-list');
    expect(couldBeRelease(page, { url: URL_OF_PAGE })).toBe(true);
  });

  test('what the page says over the frame is read with it', async () => {
    show('Harbours', '<p>Media release</p>');
    await frameIn(page.body, inner.replace('<p>Press release</p>', ''));
    const { signals } = detected();
    expect(signals.find(({ name }) => name === 'wording-label')?.evidence).toBe('Media release');
  });

  test('a frame with a guide in it does not take a release its headline', async () => {
    show(HEADLINE, ARTICLE);
    const before = detected();
    await frameIn(
      page.body,
      `<title>How to moor a boat in Norwold</title><h1>How to moor a boat in Norwold</h1><p>${WORDS}</p><p>${WORDS}</p>`,
    );
    expect(detected()).toMatchObject({ verdict: 'release', names: before.names });
  });
});

test('detecting leaves shadow roots and frames as they were', async () => {
  show('Norwold', MENU);
  const root = shadowIn(page.body, ARTICLE);
  const inner = await frameIn(page.body, ARTICLE);
  const html = () => [
    page.documentElement.outerHTML,
    root.innerHTML,
    inner.contentDocument?.documentElement.outerHTML,
  ];
  const before = html();
  detected();
  couldBeRelease(page, { url: URL_OF_PAGE });
  expect(html()).toEqual(before);
});

test.each([
  [
    'shadow roots nested without end',
    () => {
      let parent: ParentNode = page.body;
      for (let depth = 0; depth < 3_000; depth += 1) parent = shadowIn(parent, '');
      parent.append(WORDS);
    },
  ],
  [
    'shadow roots without end',
    () => {
      for (let count = 0; count < 20_000; count += 1) shadowIn(page.body, '<p>x</p>');
    },
  ],
  [
    'a slot with texts without end',
    () => {
      const root = shadowIn(page.body, '<slot></slot>');
      root.host.innerHTML = `<h1>${HEADLINE}</h1>${'<p>x</p>'.repeat(50_000)}`;
    },
  ],
])('%s are bounded', (_, build) => {
  show('Norwold', '');
  build();
  const { roots } = detectOnGovernmentSite(page, { url: URL_OF_PAGE });
  expect(roots.length).toBeLessThanOrEqual(50);
  expect(detected().verdict).toBe('other');
});

describe('a page whose elements carry the names of what is asked of it', () => {
  test.each([
    ...['body', 'head', 'title', 'documentElement', 'querySelector', 'querySelectorAll'],
    ...['getElementsByTagName', 'createTreeWalker', 'defaultView', 'nodeType', 'host'],
    ...['evaluate', 'ownerDocument', 'getElementById', 'firstChild', 'childNodes', 'parentNode'],
  ])('an element named %s', (name) => {
    show(HEADLINE, ARTICLE);
    const before = detected();
    page.body.insertAdjacentHTML(
      'beforeend',
      `<img name="${name}"><form name="${name}"></form><embed name="${name}"><object id="${name}"></object>`,
    );
    expect(detected().signals).toEqual(before.signals);
    expect(couldBeRelease(page, { url: URL_OF_PAGE })).toBe(true);
    expect(detectOnGovernmentSite(page, { url: URL_OF_PAGE }).detection.verdict).toBe('release');
  });

  test.each([
    ...['id', 'className', 'localName', 'nodeType', 'nodeName', 'attributes', 'getAttribute'],
    ...['hasAttribute', 'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'closest'],
    ...['previousSibling', 'nextElementSibling', 'firstElementChild', 'children', 'childNodes'],
    ...['textContent', 'shadowRoot', 'assignedSlot', 'ownerDocument', 'getRootNode', 'contains'],
    ...['querySelector', 'querySelectorAll', 'compareDocumentPosition', 'nodeValue', 'slot'],
  ])('a form around everything with a field named %s', (name) => {
    const form = (field: string) =>
      `<div><form class="page breadcrumbs" id="form1"><p>Government of Norwold</p><input name="${field}"><input name="${field}">${ARTICLE}</form><p>end</p></div>`;
    show(HEADLINE, form('plain'));
    const before = detected();
    expect(before.verdict).toBe('release');
    show(HEADLINE, form(name));
    expect(detected().signals).toEqual(before.signals);
    expect(couldBeRelease(page, { url: URL_OF_PAGE })).toBe(true);
  });

  test('a form that is called the title is none', () => {
    show(
      HEADLINE,
      `<form class="title">${HEADLINE}<input name="textContent"><input name="ownerDocument"><input name="getRootNode"></form><p>Press release</p><p>${WORDS}</p><p>${WORDS}</p>`,
    );
    expect(() => detected()).not.toThrow();
  });
});
