import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { LibraryView, type LibraryViewProps } from '../../../components/LibraryView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { libraryProps, OPEN } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import '../../../components/styles/base.css';
import '../../../components/styles/found.css';
import '../../../components/styles/library.css';
import { soon } from '../../soon.ts';

afterEach(cleanup);

const translation = translationOf('en');
const view = (changes: Partial<LibraryViewProps>) => (
  <TranslationProvider translation={translation}>
    <LibraryView {...libraryProps(changes)} />
  </TranslationProvider>
);
const openRow = () => document.querySelector<HTMLElement>(`.row[href="#release=${OPEN.current}"]`);
const headline = () => document.querySelector<HTMLElement>('.pane .headline');

describe('the keyboard in the library', () => {
  test('in a narrow window goes with what is opened, and back to the row that was open', async () => {
    await tab.viewport(400, 700);
    const { rerender } = render(view({}));
    openRow()?.focus();
    expect(document.activeElement).toBe(openRow());
    rerender(view({ current: OPEN.current ?? null, opened: { kind: 'loading' } }));
    rerender(view(OPEN));
    await soon(() => expect(document.activeElement).toBe(headline()));
    rerender(view({}));
    await soon(() => expect(document.activeElement).toBe(openRow()));
  });

  test('in a wide window stays in the list', async () => {
    await tab.viewport(1_300, 700);
    const { rerender } = render(view({}));
    openRow()?.focus();
    rerender(view(OPEN));
    await soon(() => screen.getAllByRole('button', { name: /^Dismiss$/ }));
    expect(document.activeElement).toBe(openRow());
  });

  test('is nowhere where the library opens with a release', async () => {
    await tab.viewport(400, 700);
    render(view(OPEN));
    await soon(() => screen.getAllByRole('button', { name: /^Dismiss$/ }));
    expect(document.activeElement).toBe(document.body);
  });

  test('goes to the way back after a deletion, and into the list when the word on it is put away', async () => {
    await tab.viewport(1_300, 700);
    const onUndo = vi.fn();
    const { rerender } = render(view({}));
    rerender(
      view({
        done: { kind: 'deleted', count: 1 },
        onUndo,
        onDismiss: () => rerender(view({})),
      }),
    );
    expect(screen.getByRole('status').textContent).toBe('1 release deleted.');
    await soon(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await soon(() =>
      expect(document.activeElement).toBe(document.querySelector('.row[tabindex="0"]')),
    );
  });
});
