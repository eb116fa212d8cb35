import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { soon } from '../../soon.ts';
import { type APage, startPage } from './a-page.ts';

let page: APage;
let heard: string[];

const listen = (event: Event) => heard.push((event as KeyboardEvent).key);

beforeEach(async () => {
  await tab.viewport(1_000, 700);
  page = startPage();
  heard = [];
  document.addEventListener('keydown', listen, true);
  document.body.addEventListener('keydown', listen);
});

afterEach(() => {
  document.removeEventListener('keydown', listen, true);
  document.body.removeEventListener('keydown', listen);
  page.end();
});

const progress = () => page.shown('.review-progress b')?.textContent;
const verdicts = () =>
  page.session
    .now()
    .items.map((item) => item.kind === 'found' && (item.judgement?.verdict ?? null));

describe('the review', () => {
  test('goes through everything by keyboard alone, and the page hears no key of it', async () => {
    // The keyboard is the window's that was clicked last.
    await userEvent.click(page.article.querySelector('h1') as Element);
    page.article.querySelector('a')?.focus();
    page.ui.act('review');
    await soon(() => expect(progress()).toBe('1 of 3'));
    expect(page.shown('.item-title')?.textContent).toBe('Duration');
    expect(page.focused()).toBe(
      page.session.now().items[0]?.kind === 'found' ? 'figure:14 months' : '',
    );
    await soon(() => expect(page.said()).toBe('1 of 3. 14 months'));

    await userEvent.keyboard('a');
    await soon(() => expect(progress()).toBe('2 of 3'));
    await soon(() => expect(page.said()).toContain('2 of 3. Ilse Vantongeren: “Nobody on'));
    await userEvent.keyboard('d');
    await soon(() => expect(progress()).toBe('3 of 3'));
    expect(verdicts()).toEqual(['accepted', 'dismissed', null]);
    await userEvent.keyboard('n');
    await soon(() => expect(page.said()).toBe('This is the last of 3.'));
    await userEvent.keyboard('{ArrowUp}p');
    await soon(() => expect(progress()).toBe('1 of 3'));
    await userEvent.keyboard('p');
    await soon(() => expect(page.said()).toBe('This is the first one.'));

    // Fix, by keyboard: the keys are text in a field.
    await userEvent.keyboard('nnf');
    await soon(() => expect(page.shown('.correction')).not.toBeNull());
    expect(page.root().activeElement?.localName).toBe('select');
    await userEvent.keyboard('{Escape}');
    await soon(() => expect(page.shown('.correction')).toBeNull());
    expect(progress()).toBe('3 of 3');
    await userEvent.keyboard('u');
    await soon(() => expect(verdicts()).toEqual(['accepted', null, null]));

    await userEvent.keyboard('{Escape}');
    await soon(() => expect(page.shown('.review')).toBeNull());
    expect(page.shown('.item')).toBeNull();
    expect(page.focused()).toBeNull();
    expect(document.activeElement).toBe(page.article.querySelector('a'));
    expect(heard).toEqual([]);
  });

  test('keys that come faster than verdicts are kept each act where the one before has led', async () => {
    const { judge } = page.session;
    page.session.judge = async (...said) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return judge(...said);
    };
    page.ui.act('review');
    await soon(() => expect(page.root().activeElement?.className).toBe('review'));
    await userEvent.keyboard('ada');
    await soon(() => expect(verdicts()).toEqual(['accepted', 'dismissed', 'accepted']));
  });

  test('the keys are told where the keyboard comes in', async () => {
    page.ui.act('review');
    await soon(() => expect(page.root().activeElement?.className).toBe('review'));
    const help = page.shown('.review')?.getAttribute('aria-describedby') ?? '';
    expect(page.root().getElementById(help)?.textContent).toBe(
      'p: Previous, n: Next, a: Accept, f: Fix, d: Dismiss, u: Undo, Esc: End',
    );
  });

  test('begins at the first without a verdict, and shows how far it is', async () => {
    const [first] = page.session.now().items;
    if (first?.kind === 'found') await page.session.judge(first.annotation.key, 'accepted');
    page.ui.act('review');
    await soon(() => expect(progress()).toBe('2 of 3'));
    expect((page.shown('.review-meter') as HTMLProgressElement).value).toBe(1);
    await userEvent.click(page.button('Next'));
    await soon(() => expect(progress()).toBe('3 of 3'));
  });

  test('card and bar leave the mark in sight', async () => {
    page.ui.act('review');
    await soon(() => expect(page.shown('.item')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 500));
    const mark = page.session.now().items[0]?.ranges[0]?.getBoundingClientRect() ?? new DOMRect();
    for (const part of ['.item', '.review']) {
      const box = page.shown(part)?.getBoundingClientRect() ?? new DOMRect();
      expect(
        box.bottom <= mark.top ||
          box.top >= mark.bottom ||
          box.right <= mark.left ||
          box.left >= mark.right,
      ).toBe(true);
    }
  });

  test('where nothing was found it says so', async () => {
    page.session.change({ items: [] });
    page.ui.act('review');
    await soon(() =>
      expect(page.shown('.notice')?.textContent).toContain(
        'Nothing was found on this page to review.',
      ),
    );
    expect(page.shown('.review')).toBeNull();
  });

  test('keys in the page’s own fields stay the page’s', async () => {
    page.ui.act('review');
    await soon(() => expect(page.shown('.review')).not.toBeNull());
    const search = page.article.querySelector('input') as HTMLInputElement;
    await userEvent.click(search);
    await userEvent.keyboard('pa{Escape}');
    expect(search.value).toBe('pa');
    expect(page.shown('.review')).not.toBeNull();
    expect(verdicts()).toEqual([null, null, null]);
    expect(heard).toContain('Escape');
  });
});
