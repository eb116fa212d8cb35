import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryView } from '../../../components/LibraryView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { libraryProps } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';

afterEach(cleanup);

describe('a library that the browser emptied', () => {
  test('says how many copies are lost and what is left to do, until it is put away', async () => {
    const forget = vi.fn();
    const lost = { copies: 12, savedAt: '2031-03-04T10:00:00.000Z' };
    render(
      <TranslationProvider translation={translationOf('en')}>
        <LibraryView {...libraryProps()} lost={lost} onForgetLost={forget} />
      </TranslationProvider>,
    );
    const words = screen.getByRole('alert').textContent;
    expect(words).toContain('Your library had 12 copies.');
    expect(words).toContain('2031');
    expect(words).toContain('downloads folder');
    await userEvent.click(screen.getByRole('button', { name: 'I have read this' }));
    expect(forget).toHaveBeenCalledOnce();
  });

  test('says nothing where nothing is lost', () => {
    render(
      <TranslationProvider translation={translationOf('en')}>
        <LibraryView {...libraryProps()} lost={null} onForgetLost={() => undefined} />
      </TranslationProvider>,
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
