import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { releaseId, snapshotId } from '../../../lib/model/ids.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import type { SaveOutcome } from '../../../lib/model/snapshot.ts';
import { soon } from '../../soon.ts';
import { type APage, startPage } from './a-page.ts';

let page: APage;

beforeEach(async () => {
  await tab.viewport(1_000, 700);
  page = startPage();
});

afterEach(() => page.end());

const saved = (outcome: SaveOutcome['outcome']) =>
  ok({ release: releaseId('r'), snapshot: snapshotId('s'), outcome });

/** Everything that screen readers are told, in turn. */
function toldFrom(): string[] {
  const told: string[] = [];
  const status = page.root().querySelector('[role="status"]') as Element;
  // What was told before is taken away first, which nobody hears.
  const listen = (): void => {
    const words = status.textContent ?? '';
    if (words !== '') told.push(words);
  };
  new MutationObserver(listen).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return told;
}

describe('a save by key is told on the page', () => {
  test.each([
    ['created', 'The release is saved in your library.'],
    ['new-snapshot', 'A new copy is saved in your library.'],
    ['unchanged', 'Already saved: nothing has changed since.'],
  ] as const)('%s', async (outcome, words) => {
    page.ui.saved(saved(outcome));
    await soon(() => expect(page.shown('.notice')?.textContent).toContain(words));
    const told = toldFrom();
    await soon(() => expect(told).toEqual([words]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toEqual([words]);
    // The keyboard stays where the reader is.
    expect(document.activeElement).not.toBe(page.host());
  });

  test('a failure says what to do next, and stays until it is put away', async () => {
    page.ui.saved(fail({ code: 'storage-full' }));
    await soon(() =>
      expect(page.shown('.notice')?.textContent).toMatch(/There is no room left to save\..+\./),
    );
    expect(page.shown('.notice')?.dataset['failure']).toBe('');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await userEvent.click(page.button('Dismiss'));
    await soon(() => expect(page.shown('.notice')).toBeNull());
  });

  test('what cannot be done here is told as well', async () => {
    page.ui.refused({ code: 'no-article-text' });
    await soon(() =>
      expect(page.shown('.notice')?.textContent).toContain('There is no article text'),
    );
  });

  test('what was done goes by itself, but not from under the keyboard', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      page.ui.saved(saved('created'));
      page.button('Dismiss').focus();
      vi.advanceTimersByTime(20_000);
      expect(page.shown('.notice')).not.toBeNull();
      page.button('Dismiss').blur();
      vi.advanceTimersByTime(20_000);
      expect(page.shown('.notice')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
