import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryView, type LibraryViewProps } from '../../../components/LibraryView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { libraryProps, MANY_RELEASES } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import { ok } from '../../../lib/model/result.ts';
import { soon } from '../../soon.ts';

afterEach(cleanup);

function show(changes: Partial<LibraryViewProps> = {}): void {
  render(
    <TranslationProvider translation={translationOf('en')}>
      <LibraryView {...libraryProps({ releases: ok(MANY_RELEASES), ...changes })} />
    </TranslationProvider>,
  );
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.row')];
const search = () => screen.getByLabelText('Filter by title, publisher or year');

test('a long library is drawn in parts, and the keyboard goes on where the list ended', async () => {
  show();
  expect(rows()).toHaveLength(100);
  expect(screen.getByText('100 of 230')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(rows()).toHaveLength(200);
  await soon(() => expect(document.activeElement).toBe(rows()[100]));
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await soon(() => expect(rows()).toHaveLength(230));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('a search looks through all of it, and begins again at the top', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await userEvent.fill(search(), 'pier 229');
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('pier 229'),
  ]);
  await userEvent.fill(search(), '');
  expect(rows()).toHaveLength(100);
});

test('all of it is chosen at once, what is not drawn included', async () => {
  const onCheck = vi.fn();
  show({ onCheck });
  await userEvent.click(screen.getByRole('checkbox', { name: /Select all/ }));
  expect(onCheck).toHaveBeenCalledWith(
    MANY_RELEASES.map(({ id }) => id),
    true,
  );
});
