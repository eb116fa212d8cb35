import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { TranslationProvider } from '../../../components/translation.tsx';
import { STATES } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import '../../../components/styles/base.css';
import '../../../components/styles/found.css';
import '../../../components/styles/work.css';
import '../../../components/styles/library.css';
import '../../../components/styles/options.css';
import '../../../components/styles/popup.css';
import { soon } from '../../soon.ts';

afterEach(cleanup);

/** What stands on a page is in a root of its own, and put there once it is known where the text is. */
async function stagedIn(container: Element): Promise<Element> {
  return soon(() => {
    const staged = container.querySelector('.stage > div')?.shadowRoot?.querySelector('.ui');
    if (staged == null || staged.childElementCount < 2) throw new Error('nothing is staged');
    return staged;
  });
}

test.each(
  STATES.flatMap((state) => (['en', 'fr'] as const).map((language) => ({ ...state, language }))),
)('$name, $language: nothing that keeps anybody out', async ({ view, element, language }) => {
  document.documentElement.lang = language;
  document.title = 'Pressmark';
  document.body.className = `${view}-page`;
  const { container } = render(
    <TranslationProvider translation={translationOf(language)}>{element}</TranslationProvider>,
  );
  const shown = view === 'page' ? await stagedIn(container) : container;
  const { violations } = await axe.run(container, {
    // A state is part of a page: landmarks and the page's first heading are the page's own.
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(shown.textContent).not.toMatch(/undefined|\[object|NaN/);
});
