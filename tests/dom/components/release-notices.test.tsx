import { cleanup, render, screen, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LibraryView } from '../../../components/LibraryView.tsx';
import { PopupView } from '../../../components/PopupView.tsx';
import { ReleaseDetails } from '../../../components/ReleaseDetails.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { COPY } from '../../../dev/gallery/release-fixture.ts';
import {
  libraryProps,
  NOTICES,
  OPEN,
  openedWithNotices,
  popupProps,
} from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import { ok } from '../../../lib/model/result.ts';

afterEach(cleanup);

const show = (element: VNode, language: 'en' | 'fr' = 'en') =>
  render(
    <TranslationProvider translation={translationOf(language)}>{element}</TranslationProvider>,
  );

const notes = (): readonly string[] =>
  screen
    .getAllByRole('note')
    .map((note) => note.querySelector('strong')?.textContent ?? '')
    .map((words) => words.replaceAll('\u00a0', ' '));

describe('what a page says of its release as a whole', () => {
  test('is said in the popup with its day, and in the page’s own words', () => {
    const reading = ok({ ...COPY.snapshot.release, notices: NOTICES });
    show(<PopupView {...popupProps({}, { reading })} />);
    expect(notes()).toEqual([
      'Withdrawn on March 9, 2026',
      'Archived content',
      'Corrected',
      'Under embargo until March 4, 2026',
    ]);
    const [first] = screen.getAllByRole('note');
    const words = within(first as HTMLElement).getByText(NOTICES[0]?.text ?? '');
    expect(words.lang).toBe('en-CA');
  });

  test('is said in the library above the copy, in the reader’s language', () => {
    show(<LibraryView {...libraryProps({ ...OPEN, opened: openedWithNotices() })} />, 'fr');
    expect(notes()[0]).toBe('Retiré le 9 mars 2026');
  });

  test('is not said where the page says nothing', () => {
    show(<PopupView {...popupProps()} />);
    expect(screen.queryAllByRole('note')).toEqual([]);
  });
});

test('the details of a release name its sections as the page heads them', () => {
  show(<ReleaseDetails snapshot={COPY.snapshot} />, 'fr');
  const section = screen.getByRole('heading', { name: 'Sections' }).parentElement;
  expect(section?.textContent).toContain('Faits en bref Quick facts');
});
