import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page as tab } from 'vitest/browser';
import { soon } from '../../soon.ts';
import { type APage, rangeOf, startPage } from './a-page.ts';

let page: APage;

/** The part of the browser's own protocol that has fingers. */
interface Fingers {
  send: (method: string, args: object) => Promise<unknown>;
}
const browser = () => cdp() as unknown as Fingers;

beforeEach(async () => {
  await browser().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await tab.viewport(390, 700);
  await soon(() => expect(innerWidth).toBe(390));
  page = startPage();
});

afterEach(async () => {
  getSelection()?.removeAllRanges();
  page.end();
  await browser().send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

/** Taps a point of this window, which stands in a frame of the test's own page. */
async function tap(box: DOMRect): Promise<void> {
  const frame = frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = frame.width === 0 ? 1 : frame.width / innerWidth;
  const x = frame.left + (box.left + Math.min(8, box.width / 2)) * scale;
  const y = frame.top + (box.top + box.height / 2) * scale;
  const at = (touchPoints: readonly object[], type: string) =>
    browser().send('Input.dispatchTouchEvent', { type, touchPoints });
  await at([{ x, y }], 'touchStart');
  await at([], 'touchEnd');
}

/** Selects as a long press does: the finger is real, the range is set. */
async function hold(words: string): Promise<Range> {
  const range = rangeOf(words);
  await tap(rangeOf('The ferry to').getClientRects()[0] ?? new DOMRect());
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  await soon(() => expect(page.shown('.toolbar')).not.toBeNull());
  return range;
}

const boxOf = (selector: string) => page.shown(selector)?.getBoundingClientRect() ?? new DOMRect();

describe('by touch', () => {
  test('the toolbar lies along the lower edge, off the selection and the menu of the system', async () => {
    const range = await hold('said Harbour Master');
    await soon(() => expect(boxOf('.toolbar').bottom).toBeCloseTo(innerHeight, 0));
    expect(boxOf('.toolbar').width).toBe(innerWidth);
    expect(boxOf('.toolbar').top - range.getBoundingClientRect().bottom).toBeGreaterThan(48);
  });

  test('it follows the handles, of which no touch is told', async () => {
    const range = await hold('said Harbour Master');
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    getSelection()?.extend(range.endContainer, range.endOffset + ' Ilse'.length);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tap(page.button('Highlight: Important').getBoundingClientRect());
    await soon(() => expect(page.session.now().items).toHaveLength(4));
    expect(String(page.session.now().items[3]?.ranges[0])).toBe('said Harbour Master Ilse');
  });

  test('a tap on a mark opens its card, a tap beside it closes it', async () => {
    await tap(rangeOf('14 months').getClientRects()[0] ?? new DOMRect());
    await soon(() => expect(page.shown('.item-title')?.textContent).toBe('Duration'));
    const mark = rangeOf('14 months').getBoundingClientRect();
    const card = boxOf('.item');
    expect(card.top >= mark.bottom || card.bottom <= mark.top).toBe(true);
    await tap(page.article.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect());
    await soon(() => expect(page.shown('.item')).toBeNull());
  });

  test('every button is large enough for a finger', async () => {
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
    await hold('said Harbour Master');
    const tooSmall = () =>
      [...page.root().querySelectorAll('button')]
        .map((button) => ({ name: button.className, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ name }) => name);
    expect(tooSmall()).toEqual([]);
    getSelection()?.removeAllRanges();
    page.ui.act('review');
    await soon(() => expect(page.shown('.review')).not.toBeNull());
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    expect(tooSmall()).toEqual([]);
    expect(boxOf('.review').width).toBeLessThanOrEqual(innerWidth);
  });
});
