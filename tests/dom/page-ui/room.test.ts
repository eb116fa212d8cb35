import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { soon } from '../../soon.ts';
import { type APage, rangeOf, startPage } from './a-page.ts';

/** 200 % of a small laptop's window, a telephone, a desk's screen. */
const WINDOWS = [
  [450, 350],
  [320, 568],
  [1_280, 800],
] as const;

const CASES = WINDOWS.flatMap(([width, height]) =>
  (['top', 'middle', 'bottom'] as const).flatMap((place) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ width, height, place, direction })),
  ),
);

const QUOTATION = '“Nobody on the island was forgotten, and nobody will be,”';

let page: APage;

beforeEach(() => {
  page = startPage();
  for (const side of ['paddingTop', 'paddingBottom'] as const) page.article.style[side] = '1500px';
});

afterEach(() => {
  document.dir = '';
  page.end();
});

const boxOf = (selector: string) => page.shown(selector)?.getBoundingClientRect() ?? new DOMRect();

/** Whether all of the mark is seen, and nothing of ours lies on it. */
function markIsFree(range: Range): void {
  const ours = ['.item', '.review', '.notice'].map(boxOf).filter(({ width }) => width > 0);
  const lines = [...range.getClientRects()];
  expect(ours.length).toBeGreaterThan(0);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line.top).toBeGreaterThanOrEqual(0);
    expect(line.bottom).toBeLessThanOrEqual(innerHeight);
    for (const box of ours) {
      const isApart =
        box.bottom <= line.top ||
        box.top >= line.bottom ||
        box.right <= line.left ||
        box.left >= line.right;
      expect(isApart, `${JSON.stringify(box)} over ${JSON.stringify(line)}`).toBe(true);
    }
  }
}

/** Whether a button can be pressed where it is: nothing lies over it, and it is in the window. */
function isPressable(name: string): void {
  const button = page.button(name);
  const { left, top, width, height } = button.getBoundingClientRect();
  expect(page.root().elementFromPoint(left + width / 2, top + height / 2)).toBe(button);
}

async function show(width: number, height: number, place: 'top' | 'middle' | 'bottom') {
  await tab.viewport(width, height);
  await soon(() => expect([innerWidth, innerHeight]).toEqual([width, height]));
  const range = rangeOf(QUOTATION);
  const box = range.getBoundingClientRect();
  const free = innerHeight - box.height - 10;
  const wanted = place === 'top' ? 10 : place === 'middle' ? free / 2 : free;
  scrollBy({ top: box.top - wanted, behavior: 'instant' });
  return range;
}

async function press(range: Range): Promise<void> {
  const element = range.startContainer.parentElement as Element;
  const frame = element.getBoundingClientRect();
  const line = range.getClientRects()[0] ?? new DOMRect();
  await userEvent.click(element, {
    position: { x: line.left - frame.left + 8, y: line.top - frame.top + 6 },
  });
  await soon(() => expect(page.shown('.item')).not.toBeNull());
}

describe('the card never covers its mark', () => {
  test.each(CASES)(
    '$width × $height, mark at $place, $direction: read and put right',
    async (given) => {
      document.dir = given.direction;
      const range = await show(given.width, given.height, given.place);
      await press(range);
      await soon(() => markIsFree(range));
      await soon(() => isPressable('Accept'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await userEvent.click(page.button('Fix'));
      await soon(() => {
        expect(page.shown('.correction')).not.toBeNull();
        markIsFree(range);
        isPressable('Save correction');
      });
      expect(boxOf('.item').height).toBeGreaterThan(90);
    },
  );

  test.each(WINDOWS)('nor do card and bar of the review, in %i × %i', async (width, height) => {
    await show(width, height, 'bottom');
    scrollTo({ top: 0, behavior: 'instant' });
    page.ui.act('review');
    for (const item of page.session.now().items) {
      const [range] = item.ranges;
      if (range === undefined) throw new Error('an item without a place');
      await soon(() => expect(boxOf('.review').height).toBeGreaterThan(0));
      await soon(() => markIsFree(range));
      await userEvent.keyboard('n');
    }
  });

  test('what only the pointer’s rest has opened moves nothing', async () => {
    const range = await show(450, 350, 'middle');
    const before = scrollY;
    const element = range.startContainer.parentElement as Element;
    await userEvent.hover(element, { position: { x: 30, y: 10 } });
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await soon(() => markIsFree(range));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(scrollY).toBe(before);
  });
});
