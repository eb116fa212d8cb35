import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CategorySwatch } from '../../../components/page/CategoryPicker.tsx';
import { CATEGORIES } from '../../../components/page/category-names.ts';
import pageStyles from '../../../components/styles/page.css?inline';
import '../../../components/styles/base.css';
import '../../../components/styles/found.css';
import '../../../components/styles/work.css';
import '../../../components/styles/options.css';

afterEach(cleanup);

test.each(CATEGORIES)(
  '%s has one colour: on the page, in lists and in the settings',
  (category) => {
    const { container } = render(
      <>
        <CategorySwatch category={category} />
        <div class="card" data-kind={category}>
          <span class="card-category" />
        </div>
        <div class="stage" />
      </>,
    );
    const root = container.querySelector('.stage')?.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyles);
    if (root !== undefined) root.adoptedStyleSheets = [sheet];
    const ui = document.createElement('div');
    ui.className = 'ui';
    root?.append(ui);
    render(<CategorySwatch category={category} />, { container: ui });
    const colourOf = (element: Element | null | undefined) =>
      element == null ? null : getComputedStyle(element).color;
    const onPage = colourOf(ui.querySelector('.swatch'));
    expect(onPage).toMatch(/^rgb\((?!0, 0, 0)/);
    expect(colourOf(container.querySelector('.swatch'))).toBe(onPage);
    expect(colourOf(container.querySelector('.card-category'))).toBe(onPage);
  },
);
