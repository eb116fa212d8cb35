import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { fail } from '../../../lib/model/result.ts';
import { soon } from '../../soon.ts';
import { type APage, rangeOf, startPage } from './a-page.ts';

let page: APage;
let heard: string[];

beforeEach(async () => {
  await tab.viewport(1_000, 700);
  page = startPage();
  heard = [];
});

afterEach(() => {
  getSelection()?.removeAllRanges();
  page.end();
  for (const style of document.querySelectorAll('style[data-hostile]')) style.remove();
});

const marks = () => page.session.now().items.filter(({ kind }) => kind === 'mark');

/** Selects the headline's first word as a reader does it, by two clicks, and waits for the toolbar. */
async function selectWord(): Promise<void> {
  await userEvent.dblClick(page.article.querySelector('h1') as Element, {
    position: { x: 24, y: 14 },
  });
  await soon(() => expect(page.shown('.toolbar')).not.toBeNull());
}

/**
 * Makes a selection as if the reader had just done so: the gesture is real, the range is set. On a busy machine so much time
 * may pass between the two that the range is taken for a script's; then both are done once more.
 */
async function select(...ranges: Range[]): Promise<void> {
  await soon(async () => {
    await userEvent.click(page.article.querySelector('h1') as Element);
    const selection = getSelection();
    selection?.removeAllRanges();
    for (const range of ranges) selection?.addRange(range);
    await vi.waitFor(() => expect(page.shown('.toolbar')).not.toBeNull());
  });
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('the toolbar', () => {
  test('stands beside the selection, never over it, in a closed root of its own outside of the content', async () => {
    const before = document.body.outerHTML;
    expect(page.host()).toBeNull();
    await selectWord();
    const toolbar = page.shown('.toolbar')?.getBoundingClientRect() ?? new DOMRect();
    const selected = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    expect(overlaps(toolbar, selected)).toBe(false);
    expect(toolbar.width).toBeGreaterThan(100);
    expect(page.mode()).toBe('closed');
    expect(page.host()?.parentElement).toBe(document.documentElement);
    expect(document.body.outerHTML).toBe(before);
  });

  test('highlights in a category, says so once, and undoes it', async () => {
    await selectWord();
    await userEvent.click(page.button('Highlight: To check'));
    await soon(() => expect(marks()).toHaveLength(1));
    expect(marks()[0]).toMatchObject({ mark: { category: 'category-2' } });
    expect(String(marks()[0]?.ranges[0])).toBe('Ferry');
    expect(page.shown('.toolbar')).toBeNull();
    await soon(() => expect(page.said()).toBe('Highlighted: To check'));
    await userEvent.click(page.button('Undo'));
    await soon(() => expect(marks()).toHaveLength(0));
  });

  test('says what went wrong, in place of what was done', async () => {
    page.session.answer(fail({ code: 'storage-full' }));
    await selectWord();
    await userEvent.click(page.button('Highlight: Important'));
    await soon(() =>
      expect(page.shown('.notice')?.textContent).toContain('There is no room left to save.'),
    );
    expect(marks()).toHaveLength(0);
  });

  test('a note is written at once; the page hears none of it', async () => {
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste'] as const) {
      document.addEventListener(type, () => heard.push(type), { capture: true, once: true });
      document.body.addEventListener(type, () => heard.push(type), { once: true });
    }
    await selectWord();
    await userEvent.click(page.button('Add a note'));
    await soon(() => expect(page.root().activeElement?.localName).toBe('textarea'));
    await userEvent.keyboard('rust, again{Control>}{Enter}{/Control}');
    await soon(() => expect(marks()[0]).toMatchObject({ mark: { note: 'rust, again' } }));
    expect(heard).toEqual([]);
    expect(page.shown('.item-note')?.textContent).toBe('rust, again');
    expect(getSelection()?.isCollapsed).toBe(true);
  });

  test('a word on what was done before makes room for what is written', async () => {
    await selectWord();
    await userEvent.click(page.button('Highlight: To check'));
    await soon(() => expect(page.shown('.notice')).not.toBeNull());
    await selectWord();
    await userEvent.click(page.button('Add a note'));
    await soon(() => expect(page.shown('textarea')).not.toBeNull());
    expect(page.shown('.notice')).toBeNull();
  });

  test('a note that was not written leaves no mark', async () => {
    await selectWord();
    await userEvent.click(page.button('Add a note'));
    await soon(() => expect(page.shown('textarea')).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(marks()).toHaveLength(0));
    expect(page.shown('.item')).toBeNull();
  });

  test('tags are completed from those in use', async () => {
    await selectWord();
    await userEvent.click(page.button('Add tags'));
    await soon(() => expect(page.root().activeElement?.localName).toBe('input'));
    await userEvent.keyboard('fer{ArrowDown}{Enter}yard,{Enter}');
    await soon(() => expect(marks()[0]).toMatchObject({ mark: { tags: ['ferry', 'yard'] } }));
  });

  test('gives the selection to the annotation that has lost its text', async () => {
    const [figure] = page.session.now().items;
    page.session.change({ waiting: figure ?? null });
    await soon(() => expect(page.said()).toMatch(/^Select the text it belongs to/));
    await selectWord();
    await userEvent.click(page.button(/Attach here/));
    await soon(() => expect(String(page.session.now().items[0]?.ranges[0])).toBe('Ferry'));
  });

  test('goes with the selection, and by Escape', async () => {
    await selectWord();
    await userEvent.click(page.article.querySelector('#third') as Element);
    await soon(() => expect(page.shown('.toolbar')).toBeNull());
    await selectWord();
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(page.shown('.toolbar')).toBeNull());
    expect(getSelection()?.toString()).toBe('Ferry');
  });

  test('by keyboard: it is announced, Alt+F10 goes into it, and what is done there leads back', async () => {
    await userEvent.click(page.article.querySelector('h1') as Element);
    const words = rangeOf('The yard');
    getSelection()?.setBaseAndExtent(words.startContainer, 0, words.startContainer, 1);
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await soon(() => expect(page.said()).toContain('Alt+F10'));
    await userEvent.keyboard('{Alt>}{F10}{/Alt}');
    expect(page.root().activeElement?.textContent).toContain('Important');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await soon(() => expect(marks()[0]).toMatchObject({ mark: { category: 'category-2' } }));
    await soon(() => expect(page.shown('.toolbar')).toBeNull());
    expect(document.activeElement).not.toBe(page.host());
  });

  test('is not offered for text in the page’s own fields, nor for what a script selects', async () => {
    const search = page.article.querySelector('input') as HTMLInputElement;
    await userEvent.fill(search, 'harbour');
    search.select();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.shown('.toolbar')).toBeNull();
    search.blur();
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    getSelection()?.addRange(rangeOf('rust'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(page.shown('.toolbar')).toBeNull();
  });

  test('works in tables, across their cells, and in open shadow roots', async () => {
    const cells = document.createRange();
    cells.setStart(rangeOf('Fare').startContainer, 0);
    cells.setEnd(rangeOf('12 crowns').endContainer, 9);
    await select(cells);
    page.ui.act('highlight');
    await soon(() => expect(marks()).toHaveLength(1));

    const card = document.createElement('div');
    card.attachShadow({ mode: 'open' }).innerHTML = '<p>Winter timetable</p>';
    page.article.append(card);
    const inside = card.shadowRoot?.querySelector('p') as Element;
    await userEvent.dblClick(inside, { position: { x: 20, y: 8 } });
    await soon(() => expect(page.shown('.toolbar')).not.toBeNull());
    page.ui.act('highlight');
    await soon(() => expect(marks()).toHaveLength(2));
    expect(String(marks()[1]?.ranges[0])).toBe('Winter');
  });
});

describe('a hostile page', () => {
  test('cannot press our buttons', async () => {
    await selectWord();
    const button = page.button('Highlight: Important');
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    page.host()?.click();
    page.host()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(marks()).toHaveLength(0);
    expect(page.shown('.toolbar')).not.toBeNull();
  });

  test('cannot restyle or hide what is ours', async () => {
    const style = document.createElement('style');
    style.dataset['hostile'] = '';
    style.textContent = `@layer x { html > div, html > [popover] { display: none !important } }
      *, ::before { opacity: 0 !important; visibility: hidden !important; transform: scale(9) !important;
        width: 900px !important; font: 99px serif !important; color: red !important; --surface: red !important;
        pointer-events: auto !important; filter: blur(9px) !important; clip-path: circle(0) !important }
      html > div { position: static !important; content-visibility: hidden !important }
      article, article *, body, html { all: revert !important }`;
    document.head.append(style);
    await selectWord();
    const host = page.host() as HTMLElement;
    host.style.setProperty('opacity', '0', 'important');
    host.style.setProperty('display', 'none', 'important');
    host.style.setProperty('transform', 'translate(-999px)', 'important');
    host.style.setProperty('content-visibility', 'hidden', 'important');
    host.hidden = true;
    const toolbar = page.shown('.toolbar') as HTMLElement;
    const box = toolbar.getBoundingClientRect();
    // It comes in softly: in its first frame it is not seen yet.
    await soon(() =>
      expect(toolbar.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })).toBe(true),
    );
    expect(box.width).toBeLessThan(500);
    expect(box.height).toBeLessThan(60);
    expect(getComputedStyle(host).pointerEvents).toBe('none');
    expect(getComputedStyle(toolbar).backgroundColor).not.toBe('rgb(255, 0, 0)');
  });

  test('cannot take it away for good', async () => {
    await selectWord();
    page.host()?.remove();
    await soon(() => expect(page.host()).not.toBeNull());
    expect(page.shown('.toolbar')).not.toBeNull();
    expect(page.host()?.matches(':popover-open')).toBe(true);
  });

  test.each([
    ['closing it', (host: HTMLElement) => host.hidePopover()],
    ['making an ordinary element of it', (host: HTMLElement) => host.removeAttribute('popover')],
  ])('cannot hide it for good by %s', async (_, close) => {
    await selectWord();
    const host = page.host() as HTMLElement;
    close(host);
    await soon(() => expect(host.matches(':popover-open')).toBe(true));
    expect(page.shown('.toolbar')).not.toBeNull();
  });

  test('that takes it out again and again is left alone', async () => {
    await selectWord();
    let taken = 0;
    const observer = new MutationObserver(() => {
      const host = page.host();
      if (host === null) return;
      taken += 1;
      host.remove();
    });
    observer.observe(document.documentElement, { childList: true });
    page.host()?.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    expect(taken).toBeGreaterThan(1);
    expect(taken).toBeLessThan(30);
    expect(page.host()).toBeNull();
  });

  test('sees one element come and go, and nothing in its content', async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, {
      childList: true,
      attributes: true,
      subtree: true,
      characterData: true,
    });
    await selectWord();
    await userEvent.click(page.button('Highlight: Important'));
    await soon(() => expect(marks()).toHaveLength(1));
    page.end();
    observer.disconnect();
    const own = seen.filter(
      ({ target }) => target !== document.body && !page.article.contains(target),
    );
    expect(own.flatMap(({ addedNodes }) => [...addedNodes])).toHaveLength(1);
    expect(page.host()).toBeNull();
  });
});
