import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rangeOfSpan } from '../../../lib/anchor/range-of-span.ts';
import { flatten } from '../../../lib/dom/flatten.ts';
import { extractRelease } from '../../../lib/extract/extract-release.ts';
import { bodyLines, PAGE_URL, PARAGRAPHS, PROSE } from '../extract/extract-page.ts';

const HEADLINE = 'Norwold gives small harbours new moorings';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => page.remove());

function shadowIn(parent: ParentNode, html: string): ShadowRoot {
  const host = document.createElement('div');
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

async function frameIn(parent: ParentNode, html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  parent.append(frame);
  await loaded;
  return frame;
}

function read(root: Document = document) {
  const { result } = extractRelease(root, { url: PAGE_URL, profiles: [] });
  return result.ok ? result.value.release : null;
}

describe('an open shadow root', () => {
  test('is read where its host stands, its slots with what is put into them', () => {
    page.innerHTML = '<p>before</p>';
    const root = shadowIn(
      page,
      '<style>p { color: red }</style><p>one <slot name="place">nowhere</slot></p><slot></slot>',
    );
    root.host.innerHTML = '<span slot="place">Norhaven</span><p>two</p>';
    page.append('after');
    expect(flatten(page).text).toBe('before\none Norhaven\ntwo\nafter');
  });

  test('shows what its slots hold by themselves where nothing is put into them', () => {
    shadowIn(page, '<p>at <slot>Norhaven</slot></p>');
    expect(flatten(page).text).toBe('at Norhaven');
  });

  test('hides what it gives no slot', () => {
    shadowIn(page, '<p>shown</p>').host.append('hidden');
    expect(flatten(page).text).toBe('shown');
  });

  test('may stand in another one', () => {
    shadowIn(shadowIn(page, '<p>outer</p>'), '<p>inner</p>');
    expect(flatten(page).text).toBe('outer\ninner');
  });

  test('holds the text of a release that is read and found on the page', () => {
    page.innerHTML = '<main><div id="host"></div></main>';
    const root = shadowIn(
      page.querySelector('#host') ?? page,
      `<article><h1>${HEADLINE}</h1><p>NORHAVEN, March 3, 2031 – ${PROSE[0]}</p>${PARAGRAPHS}</article>`,
    );
    const release = read();
    expect(release?.headline.value).toBe(HEADLINE);
    expect(release?.place?.value).toBe('NORHAVEN');
    const flat = flatten(document.body);
    const start = flat.text.indexOf(PROSE[1]);
    const range = rangeOfSpan(flat, { start, end: start + PROSE[1].length });
    expect(range?.toString()).toBe(PROSE[1]);
    expect(range?.startContainer.getRootNode()).toBe(root);
  });

  test('that a saved page writes out as a template is read too', () => {
    const saved = new DOMParser().parseFromString(
      `<html lang="en"><body><main><div><template shadowrootmode="open"><article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article></template></div></main></body></html>`,
      'text/html',
    );
    const release = read(saved);
    expect(release === null ? [] : bodyLines(release)).toEqual(PROSE);
  });
});

describe('a frame of the same origin', () => {
  test('that holds a release is read where it stands', async () => {
    const frame = await frameIn(
      page,
      `<article><h1>${HEADLINE}</h1><p>3 March 2031</p>${PARAGRAPHS}</article>`,
    );
    const release = read();
    expect(release?.headline.value).toBe(HEADLINE);
    expect(release === null ? [] : bodyLines(release)).toEqual(PROSE);
    const flat = flatten(document.body);
    const start = flat.text.indexOf(PROSE[2]);
    const range = rangeOfSpan(flat, { start, end: start + PROSE[2].length });
    expect(range?.toString()).toBe(PROSE[2]);
    expect(range?.startContainer.ownerDocument).toBe(frame.contentDocument);
  });

  test('gives the release its title, whatever the page around it is called', async () => {
    const was = document.title;
    document.title = 'Newsroom of Norwold';
    page.innerHTML = '<h1>Newsroom of Norwold</h1>';
    await frameIn(page, `<title>${HEADLINE}</title><h1>${HEADLINE}</h1>${PARAGRAPHS}`);
    const release = read();
    document.title = was;
    expect(release?.headline.value).toBe(HEADLINE);
  });

  test('is read whatever its elements are named', async () => {
    await frameIn(page, `<img name="body"><form name="body"></form>${PARAGRAPHS}`);
    expect(flatten(page).text).toBe(PROSE.join('\n'));
  });

  test('that holds a button is left out', async () => {
    await frameIn(page, '<p>Follow us</p>');
    expect(flatten(page).text).toBe('');
  });

  test('that may not be read is left out', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.srcdoc = PARAGRAPHS;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    page.append(frame);
    await loaded;
    expect(flatten(page).text).toBe('');
  });
});

test('reading leaves shadow roots and frames as they were', async () => {
  const root = shadowIn(page, `<article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article>`);
  const frame = await frameIn(page, PARAGRAPHS);
  const before = [root.innerHTML, frame.contentDocument?.documentElement.outerHTML];
  read();
  expect([root.innerHTML, frame.contentDocument?.documentElement.outerHTML]).toEqual(before);
});

test('a range over the edge of a shadow root ends at the edge', () => {
  page.innerHTML = '<p>outside</p>';
  shadowIn(page, '<p>inside</p>');
  const flat = flatten(page);
  expect(rangeOfSpan(flat, { start: 0, end: flat.text.length })?.toString()).toBe('outside');
});

test('shadow roots nested without end are no danger', () => {
  let parent: ParentNode = page;
  for (let depth = 0; depth < 3_000; depth += 1) parent = shadowIn(parent, '');
  parent.append('deep');
  expect(() => flatten(page)).not.toThrow();
});
