import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FoundTabs } from '../../../components/FoundTabs.tsx';
import { listedItems } from '../../../components/listed-item.ts';
import { TranslationProvider } from '../../../components/translation.tsx';
import { CATEGORY_NAMES } from '../../../dev/gallery/category-names.ts';
import { translationOf } from '../../../dev/gallery/translations.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { ItemId } from '../../../lib/model/reader-work.ts';
import { applyWork } from '../../../lib/work/apply-work.ts';
import { soon } from '../../soon.ts';
import { aFigure, aRelease, aText } from '../../support/a-library-entry.ts';

afterEach(cleanup);

const release = aRelease({
  body: aText(
    ['headline', 'Novaterra invests $2.4 million in harbour ferries'],
    ['paragraph', 'The 2,400,000 dollars come from fares. A pier costs $75,000.'],
    ['paragraph', 'Novaterra is investing $2.6 million in harbour ferries this spring.'],
    ['paragraph', 'They replace 12 boats in the south and 40 boats in the north.'],
  ),
});

function aBoat(words: string, value: string): Annotation {
  return aFigure(release, words, {
    kind: 'count',
    quantity: { value },
    unit: 'boats',
    noun: 'boats',
    unitInferred: false,
  });
}

const figures: readonly Annotation[] = [
  aFigure(release, '$2.4 million', { quantity: { value: '2400000' } }),
  aFigure(release, '2,400,000 dollars', { quantity: { value: '2400000' } }),
  aFigure(release, '$75,000', { quantity: { value: '75000' } }),
  aFigure(release, '$2.6 million', { quantity: { value: '2600000' } }),
  aBoat('12 boats', '12'),
  aBoat('40 boats', '40'),
];

function show(onShow: (id: ItemId) => void = () => undefined): HTMLElement[] {
  render(
    <TranslationProvider translation={translationOf('en')}>
      <FoundTabs
        items={listedItems(applyWork(figures, []), [])}
        categoryNames={CATEGORY_NAMES}
        orphans={[]}
        orphansExplained=""
        text={release.body}
        selected={null}
        onShow={onShow}
        tab="figures"
        onTab={() => undefined}
        more={{ label: 'More', content: null }}
      />
    </TranslationProvider>,
  );
  return within(screen.getByRole('tabpanel')).getAllByRole('listitem');
}

describe('a figure that comes again', () => {
  test('says how it is written elsewhere, and a lone one says nothing', () => {
    const [first, , lone] = show();
    expect(first?.textContent).toContain('Also in this release:2,400,000 dollars');
    expect(lone?.textContent).not.toMatch(/Also|another/);
  });

  test('points to another value of the same thing', () => {
    const [first, , , last] = show();
    expect(first?.textContent).toContain('This release also gives another value:$2.6 million');
    expect(last?.textContent).toContain('This release also gives another value:$2.4 million');
  });

  test('leads to each: the text is shown, and the keyboard is on its card', async () => {
    const shown: ItemId[] = [];
    show((id) => shown.push(id));
    await userEvent.click(screen.getByRole('button', { name: 'Go to 2,400,000 dollars' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go to $2.6 million' }));
    expect(shown).toEqual([figures[1]?.key, figures[3]?.key]);
    await soon(() => {
      expect(document.activeElement?.getAttribute('data-key')).toBe(figures[3]?.key);
    });
  });

  test('shows the whole sentence of a figure, and not the next one', () => {
    const [, second] = show();
    expect(second?.textContent).toContain('The 2,400,000 dollars come from fares.');
    expect(second?.textContent).not.toContain('A pier');
  });
});

describe('figures side by side', () => {
  const chosen = (label: string, value: string) =>
    userEvent.selectOptions(screen.getByLabelText(label), value);
  const order = () =>
    within(screen.getByRole('tabpanel'))
      .getAllByRole('listitem')
      .map((item) => item.querySelector('b')?.textContent);

  test('stand in the order of their values under the name of what they measure', async () => {
    show();
    await chosen('Order', 'value');
    expect(order()).toEqual([
      '$2.6 million',
      '$2.4 million',
      '2,400,000 dollars',
      '$75,000',
      '40 boats',
      '12 boats',
    ]);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Money · USD4',
      'Count · boats2',
    ]);
    await chosen('Kind', 'count');
    expect(order()).toEqual(['40 boats', '12 boats']);
    await chosen('Order', 'text');
    expect(order()).toEqual(['12 boats', '40 boats']);
  });

  test('the arrow keys go from one group into the next', async () => {
    show();
    await chosen('Order', 'value');
    const cards = [...document.querySelectorAll<HTMLElement>('[data-key]')];
    cards[3]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cards[4]);
  });
});
