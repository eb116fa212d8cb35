import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../../components/OptionsView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { optionsProps } from '../../../dev/gallery/options-states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';

afterEach(cleanup);

const show = (changes: Partial<OptionsViewProps>) =>
  render(
    <TranslationProvider translation={translationOf('en')}>
      <OptionsView {...optionsProps(changes)} />
    </TranslationProvider>,
  );

test('a site is forgotten, and comes back with the rule it had', () => {
  const onSiteRule = vi.fn();
  show({ onSiteRule });
  fireEvent.click(screen.getByRole('button', { name: 'Forget www.harbourwatch.example' }));
  expect(onSiteRule).toHaveBeenLastCalledWith('www.harbourwatch.example', null);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onSiteRule).toHaveBeenLastCalledWith('www.harbourwatch.example', 'always');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a page is forgotten, and comes back with the day of its decision', () => {
  const onNoRelease = vi.fn();
  show({ onNoRelease });
  const page = 'https://www.novaterra.gov/news/calendar/2026/03';
  fireEvent.click(screen.getByRole('button', { name: `Forget ${page}` }));
  expect(onNoRelease).toHaveBeenLastCalledWith(page, null);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onNoRelease).toHaveBeenLastCalledWith(page, '2026-03-04T09:12:00.000Z');
});

test('the highlights have their switch, and the shortcuts their door', () => {
  const onHighlights = vi.fn();
  const onOpenShortcuts = vi.fn();
  show({ onHighlights, onOpenShortcuts });
  fireEvent.click(screen.getByRole('switch'));
  expect(onHighlights).toHaveBeenCalledWith(false);
  fireEvent.click(screen.getByRole('button', { name: /in your browser/i }));
  expect(onOpenShortcuts).toHaveBeenCalledTimes(1);
});

test('gives a category another name when its field is left', () => {
  const onCategoryName = vi.fn();
  show({ onCategoryName });
  const field = screen.getByRole('textbox', { name: 'Highlight 2' });
  expect((field as HTMLInputElement).value).toBe('To check');
  fireEvent.change(field, { target: { value: 'Quote this' } });
  expect(onCategoryName).toHaveBeenCalledExactlyOnceWith('category-2', 'Quote this');
});
