import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { soon } from '../../soon.ts';
import { type APage, aPlacedFigure, rangeOf, startPage } from './a-page.ts';

let page: APage;

beforeEach(async () => {
  await tab.viewport(1_000, 700);
  page = startPage();
});

afterEach(() => {
  getSelection()?.removeAllRanges();
  page.end();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Puts the pointer on words of the page, or clicks them. */
async function at(words: string, act: 'hover' | 'click' = 'hover'): Promise<void> {
  const range = rangeOf(words);
  const box = range.getClientRects()[0] ?? new DOMRect();
  const element = range.startContainer.parentElement as Element;
  const frame = element.getBoundingClientRect();
  const position = { x: box.left - frame.left + 6, y: box.top - frame.top + 6 };
  await userEvent[act](element, { position });
}

const judgement = (index: number) => {
  const item = page.session.now().items[index];
  return item?.kind === 'found' ? item.judgement : null;
};

describe('the card of a mark', () => {
  test('opens where the pointer rests: who spoke, in what role, where the name was read, by which rule', async () => {
    await at('island was forgotten');
    expect(page.shown('.item')).toBeNull();
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    const words = page.shown('.item')?.textContent ?? '';
    expect(words).toContain('Ilse Vantongeren');
    expect(words).toContain('Harbour Master');
    expect(words).toContain('said Harbour Master Ilse Vantongeren.');
    expect(words).toContain('Found by the words after the quotation (“said”)');
    // The keyboard stays where it was.
    expect(document.activeElement).not.toBe(page.host());
  });

  test('never covers its mark', async () => {
    await at('island was forgotten');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    const card = page.shown('.item')?.getBoundingClientRect() ?? new DOMRect();
    const lines = [
      ...rangeOf('“Nobody on the island was forgotten, and nobody will be,”').getClientRects(),
    ];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(
        card.bottom <= line.top ||
          card.top >= line.bottom ||
          card.left >= line.right ||
          card.right <= line.left,
      ).toBe(true);
    }
  });

  test('shows a figure’s value, and opens for nothing while highlights are hidden', async () => {
    await at('14 months');
    await soon(() => expect(page.shown('.item')?.textContent).toContain('14 months'));
    expect(page.shown('.item-title')?.textContent).toBe('Duration');
    page.end();
    page = startPage({ areShown: () => false });
    await at('14 months');
    await pause(600);
    expect(page.shown('.item')).toBeNull();
  });

  test('passing over a mark opens nothing; leaving closes, after a moment', async () => {
    await at('14 months');
    await at('The yard');
    await pause(600);
    expect(page.shown('.item')).toBeNull();
    await at('14 months');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await userEvent.hover(page.article.querySelector('table') as Element);
    await soon(() => expect(page.shown('.item')).toBeNull());
  });

  test('stays while the pointer is on it, and when it is clicked; the page’s own click elsewhere closes it', async () => {
    await at('14 months');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await userEvent.hover(page.shown('.item-title') as Element);
    await pause(600);
    expect(page.shown('.item')).not.toBeNull();
    await userEvent.click(page.shown('.item-title') as Element);
    await userEvent.hover(page.article.querySelector('h1') as Element);
    await pause(600);
    expect(page.shown('.item')).not.toBeNull();
    await userEvent.click(page.article.querySelector('h1') as Element);
    await soon(() => expect(page.shown('.item')).toBeNull());
  });

  test('opens for another part of the view, takes the keyboard, and gives it back', async () => {
    const search = page.article.querySelector<HTMLElement>('#search');
    const [figure] = page.session.now().items;
    if (figure?.kind !== 'found') throw new Error('nothing was found');
    search?.focus();
    page.ui.open(figure.annotation.key);
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    expect(page.root().activeElement?.closest('.item')).not.toBeNull();
    expect(page.focused()).toBe(figure.annotation.key);
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(page.shown('.item')).toBeNull());
    expect(document.activeElement).toBe(search);
  });

  test('accepting is kept and can be undone; dismissing closes the card', async () => {
    await at('14 months', 'click');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await pause(200);
    await userEvent.click(page.button('Accept'));
    await soon(() => expect(judgement(0)?.verdict).toBe('accepted'));
    await soon(() => expect(page.said()).toBe('Accepted'));
    await userEvent.click(page.button('Undo'));
    await soon(() => expect(judgement(0)).toBeNull());
    await userEvent.click(page.button('Dismiss'));
    await soon(() => expect(judgement(0)?.verdict).toBe('dismissed'));
    expect(page.shown('.item')).toBeNull();
    // What was dismissed is no mark any more.
    await at('14 months', 'click');
    await pause(300);
    expect(page.shown('.item')).toBeNull();
  });

  test('another speaker: one of the people on the page', async () => {
    await at('island was forgotten', 'click');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await pause(200);
    await userEvent.click(page.button('Fix'));
    await soon(() => expect(page.root().activeElement?.localName).toBe('input'));
    await userEvent.keyboard('{Control>}a{/Control}Bra{ArrowDown}{Enter}');
    await userEvent.click(page.button('Save correction'));
    await soon(() =>
      expect(judgement(1)?.correction).toEqual({
        speaker: { name: 'Bram Oyelaran', role: null, organization: 'Lindmoor Council' },
      }),
    );
    expect(page.shown('.item-verdict')?.textContent).toBe('Corrected');
    await userEvent.click(page.button('Take the correction back'));
    await soon(() => expect(judgement(1)?.correction).toBeNull());
  });

  test('another value: read the reader’s way, refused where it is no number', async () => {
    await at('14 months', 'click');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await pause(200);
    await userEvent.click(page.button('Fix'));
    const value = page.shown('input[inputmode="decimal"]') as HTMLInputElement;
    await userEvent.fill(value, 'fourteen');
    await userEvent.click(page.button('Save correction'));
    expect(judgement(0)).toBeNull();
    expect(value.getAttribute('aria-invalid')).toBe('true');
    await userEvent.fill(value, '1,400.5');
    expect(page.shown('.form-preview')?.textContent).toContain('1,400.5 months');
    await userEvent.click(page.button('Save correction'));
    await soon(() =>
      expect(judgement(0)?.correction?.figure).toMatchObject({ quantity: { value: '1400.5' } }),
    );
  });

  test('the span grows and shrinks by words', async () => {
    await at('14 months', 'click');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await pause(200);
    await userEvent.click(page.button('Fix'));
    const span = () => String(page.session.now().items[0]?.ranges[0]);
    await userEvent.click(page.button('Begin a word earlier'));
    await soon(() => expect(span()).toBe('after 14 months'));
    await userEvent.click(page.button('End a word later'));
    await soon(() => expect(span()).toBe('after 14 months in'));
    await userEvent.click(page.button('Begin a word later'));
    await userEvent.click(page.button('End a word earlier'));
    await userEvent.click(page.button('End a word earlier'));
    await soon(() => expect(span()).toBe('14'));
    // It does not become empty.
    await userEvent.click(page.button('End a word earlier'));
    await soon(() => expect(page.said()).toBe('It can go no further.'));
    expect(span()).toBe('14');
  });

  test('a link in a mark stays the page’s', async () => {
    await page.session.mark([rangeOf('More on the yard')], 'category-1');
    // The press alone: a pointer that rests on the mark opens its card too, and on a slow machine a click is a rest.
    const still = (event: Event): void => event.stopPropagation();
    window.addEventListener('pointermove', still, { capture: true });
    await userEvent.click(page.article.querySelector('a') as Element);
    await pause(500);
    window.removeEventListener('pointermove', still, { capture: true });
    expect(page.shown('.item')).toBeNull();
    expect(location.hash).toBe('#first');
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('what is being written is not lost to a click beside it', async () => {
    await at('14 months', 'click');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await pause(200);
    await userEvent.click(page.button('Add a note'));
    await userEvent.keyboard('ask the yard');
    await userEvent.click(page.article.querySelector('h1') as Element);
    await at('island was forgotten', 'click');
    expect((page.shown('textarea') as HTMLTextAreaElement).value).toBe('ask the yard');
    await userEvent.click(page.button('Save note'));
    await soon(() => expect(judgement(0)?.note).toBe('ask the yard'));
  });

  test('in a narrow window it is a sheet at an edge, and leaves its mark in sight', async () => {
    await tab.viewport(360, 640);
    await soon(() => expect(innerWidth).toBe(360));
    await at('14 months', 'click');
    await soon(() => expect(page.shown('.placed[data-sheet]')).not.toBeNull());
    const card = page.shown('.item')?.getBoundingClientRect() ?? new DOMRect();
    expect(card.width).toBe(360);
    const mark = rangeOf('14 months').getBoundingClientRect();
    expect(card.top >= mark.bottom || card.bottom <= mark.top).toBe(true);
  });

  test('a word on what was done lies over no button of the sheet', async () => {
    await tab.viewport(360, 640);
    await soon(() => expect(innerWidth).toBe(360));
    await at('14 months', 'click');
    await soon(() => expect(page.shown('.placed[data-sheet]')).not.toBeNull());
    await pause(200);
    await userEvent.click(page.button('Accept'));
    await soon(() => expect(page.shown('.notice')).not.toBeNull());
    const boxOf = (selector: string) =>
      page.shown(selector)?.getBoundingClientRect() ?? new DOMRect();
    await soon(() => expect(boxOf('.notice').bottom).toBeLessThanOrEqual(boxOf('.item').top));
    await userEvent.click(page.button('Close'));
    await soon(() => expect(boxOf('.notice').bottom).toBeGreaterThan(600));
  });
});

describe('the card of a figure that the release has elsewhere', () => {
  const TABLE = `<p>The ferry fund holds $2.4 million for the crossing to Lindmoor this spring.</p>
    <div style="block-size: 1500px"></div>
    <p>The ferry fund holds $2.6 million for the crossing to Lindmoor this spring.</p>
    <table><tr><th>Crossing</th><th>Cost in 2031</th></tr><tr><th>Lindmoor</th><td>2,400,000 dollars</td></tr></table>`;

  const figure = (words: string, value: string) =>
    aPlacedFigure(words, { kind: 'money', quantity: { value }, unit: 'USD' });

  test('leads to the other value and to the same one, wherever on the page', async () => {
    page.end();
    page = startPage(
      {},
      () => [
        figure('$2.4 million', '2400000'),
        figure('$2.6 million', '2600000'),
        figure('2,400,000 dollars', '2400000'),
      ],
      TABLE,
    );
    await at('$2.4 million', 'click');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    expect(page.shown('.item')?.textContent).toContain('This release also gives another value:');
    await userEvent.click(page.button('Go to $2.6 million'));
    await soon(() => {
      const { top } = rangeOf('$2.6 million').getBoundingClientRect();
      expect(top > 0 && top < innerHeight).toBe(true);
      expect(page.shown('.item')?.textContent).toContain('$2,600,000');
      expect(page.root().activeElement?.textContent).toBe('Accept');
    });
    await userEvent.click(page.button('Go to $2.4 million'));
    await userEvent.click(page.button('Go to 2,400,000 dollars'));
    await soon(() => {
      const words = page.shown('.item')?.textContent ?? '';
      expect(words).toContain('Row: Lindmoor');
      expect(words).toContain('Column: Cost in 2031');
    });
  });
});
