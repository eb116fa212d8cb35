import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FoundTabs } from '../../../components/FoundTabs.tsx';
import { listedItems } from '../../../components/listed-item.ts';
import { TranslationProvider } from '../../../components/translation.tsx';
import { CATEGORY_NAMES } from '../../../dev/gallery/category-names.ts';
import { translationOf } from '../../../dev/gallery/translations.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { applyWork } from '../../../lib/work/apply-work.ts';
import { aFigure, aRelease, aText } from '../../support/a-library-entry.ts';

afterEach(cleanup);

const release = aRelease({
  body: aText(
    ['headline', 'Novaterra invests $2.4 million in harbour ferries'],
    ['paragraph', 'The 2,400,000 dollars come from fares. A pier costs $75,000.'],
    ['paragraph', 'Novaterra is investing $2.6 million in harbour ferries this spring.'],
  ),
});

const figures: readonly Annotation[] = [
  aFigure(release, '$2.4 million', { quantity: { value: '2400000' } }),
  aFigure(release, '2,400,000 dollars', { quantity: { value: '2400000' } }),
  aFigure(release, '$75,000', { quantity: { value: '75000' } }),
  aFigure(release, '$2.6 million', { quantity: { value: '2600000' } }),
];

function cardsWith(text: string | null): HTMLElement[] {
  render(
    <TranslationProvider translation={translationOf('en')}>
      <FoundTabs
        items={listedItems(applyWork(figures, []), [])}
        categoryNames={CATEGORY_NAMES}
        orphans={[]}
        orphansExplained=""
        text={text}
        selected={null}
        onShow={() => undefined}
        tab="figures"
        onTab={() => undefined}
        more={{ label: 'More', content: null }}
      />
    </TranslationProvider>,
  );
  return within(screen.getByRole('tabpanel')).getAllByRole('button');
}

describe('a figure that comes again', () => {
  test('says how it is written elsewhere, and a lone one says nothing', () => {
    const [first, , lone] = cardsWith(release.body.text);
    expect(first?.textContent).toContain('Also written 2,400,000 dollars');
    expect(lone?.textContent).not.toMatch(/Also written|Said|Differs/);
  });

  test('points to another value of the same thing', () => {
    const [first, , , last] = cardsWith(release.body.text);
    expect(first?.textContent).toContain('Differs from $2.6 million');
    expect(last?.textContent).toContain('Differs from $2.4 million');
  });

  test('claims no contradiction where the copy is not at hand', () => {
    const [first] = cardsWith(null);
    expect(first?.textContent).toContain('Also written');
    expect(first?.textContent).not.toContain('Differs');
  });
});
