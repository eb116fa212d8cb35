import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LibraryView } from '../../../components/LibraryView.tsx';
import { PopupView } from '../../../components/PopupView.tsx';
import type { PageView } from '../../../components/page-view.ts';
import { TranslationProvider } from '../../../components/translation.tsx';
import { ANNOTATIONS, RELEASES } from '../../../dev/gallery/release-fixture.ts';
import { libraryProps, OPEN, popupProps } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import { aWorkStore, MARK, SUMMARIES, WORK } from '../../../dev/gallery/work-fixture.ts';
import { applyWork } from '../../../lib/work/apply-work.ts';
import { soon } from '../../soon.ts';

afterEach(cleanup);

function show(element: VNode): void {
  render(<TranslationProvider translation={translationOf('en')}>{element}</TranslationProvider>);
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const openTab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));

const WORKED: Partial<PageView> = { found: applyWork(ANNOTATIONS, WORK), marks: [MARK] };

describe('the popup', () => {
  test('lists the reader’s own with notes and tags, and does not count what was dismissed', () => {
    show(<PopupView {...popupProps({}, WORKED)} />);
    const quotations = ANNOTATIONS.filter(({ motivation }) => motivation === 'identifying').length;
    const figures = ANNOTATIONS.length - quotations;
    expect(screen.getByRole('tab', { name: /Quotations/ }).textContent).toContain(`${quotations}`);
    expect(screen.getByRole('tab', { name: /Figures/ }).textContent).toContain(`${figures - 1}`);
    openTab(/Yours/);
    const panel = within(screen.getByRole('tabpanel'));
    expect(panel.getAllByRole('button')).toHaveLength(WORK.length);
    for (const words of [
      'To check',
      'Which one?',
      'harbours',
      'Accepted',
      'Corrected',
      'Dismissed',
    ]) {
      expect(screen.getByRole('tabpanel').textContent).toContain(words);
    }
  });

  test('tells what has changed since it was saved, and lists what is gone', () => {
    const gone = ANNOTATIONS.slice(0, 1);
    show(<PopupView {...popupProps({}, { since: { moved: 2, edited: 0, gone } })} />);
    expect(document.body.textContent).toContain('2 annotations moved, 1 text gone');
    const words = gone[0]?.target[0]?.selector[0].exact ?? '';
    expect(screen.getByRole('list', { name: /gone/, hidden: true }).textContent).toContain(words);
  });

  test('says nothing where nothing of it changed', () => {
    show(<PopupView {...popupProps({}, { since: { moved: 0, edited: 0, gone: [] } })} />);
    expect(document.querySelector('.since')).toBeNull();
  });

  test('flags a figure that changed', () => {
    const item = ANNOTATIONS[0]?.key ?? MARK.id;
    const changed = [{ item, was: ['400,000'], is: ['500,000'] }];
    show(<PopupView {...popupProps({}, { changed })} />);
    expect(document.querySelector('.card-changed')?.textContent).toBe('Was 400,000, is 500,000');
  });

  test('lets an orphan be attached again', () => {
    const onAttach = vi.fn();
    show(<PopupView {...popupProps({ onAttach }, { ...WORKED, orphans: [MARK.id] })} />);
    openTab(/Yours/);
    expect(document.querySelector('.orphans')?.textContent).toContain('breakwater');
    fireEvent.click(button(/Attach again/));
    expect(onAttach).toHaveBeenCalledExactlyOnceWith(MARK.id);
  });
});

describe('the library', () => {
  const opened = OPEN.opened?.kind === 'open' ? { ...OPEN.opened, work: WORK } : null;
  /** Opens the release, and waits until its copy stands in its frame. */
  const open = async (store = aWorkStore(WORK)) => {
    show(<LibraryView {...libraryProps({ ...OPEN, opened, store })} />);
    await soon(() => screen.getAllByRole('button', { name: /^Dismiss$/ }));
    return store;
  };
  const toolOf = (key: string | undefined, name: RegExp) => {
    const card = document.querySelector(`[data-key="${key}"]`)?.closest('li');
    if (!(card instanceof HTMLElement)) throw new Error(`not listed: ${key}`);
    return within(card).getByRole('button', { name });
  };
  const judgementOf = ({ kept }: ReturnType<typeof aWorkStore>, key: string | undefined) =>
    kept.find((item) => item.type === 'Judgement' && item.subject.key === key);
  const markIn = ({ kept }: ReturnType<typeof aWorkStore>) => kept.find(({ id }) => id === MARK.id);

  test('takes verdicts, and takes them back', async () => {
    const store = await open();
    const [first] = ANNOTATIONS;
    expect(toolOf(first?.key, /^Accept$/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(toolOf(first?.key, /^Dismiss$/));
    await soon(() =>
      expect(judgementOf(store, first?.key)).toMatchObject({ verdict: 'dismissed' }),
    );
    await soon(() =>
      expect(toolOf(first?.key, /^Dismiss$/).getAttribute('aria-pressed')).toBe('true'),
    );
    fireEvent.click(toolOf(first?.key, /^Dismiss$/));
    await soon(() =>
      expect(toolOf(first?.key, /^Dismiss$/).getAttribute('aria-pressed')).toBe('false'),
    );
  });

  test('opens the card of something in the list, which keeps its place in it', async () => {
    await open();
    openTab(/Yours/);
    const key = ANNOTATIONS[0]?.key;
    fireEvent.click(toolOf(key, /More actions/));
    await soon(() =>
      expect(document.querySelector(`[data-key="${key}"]`)?.getAttribute('aria-current')).toBe(
        'true',
      ),
    );
    expect(document.querySelector('html > [popover]')).not.toBeNull();
    expect(screen.getByRole('tab', { name: /Yours/ }).getAttribute('aria-selected')).toBe('true');
  });

  test('takes a note and tags', async () => {
    const store = await open();
    openTab(/Yours/);
    fireEvent.click(toolOf(MARK.id, /note/i));
    fireEvent.input(screen.getByRole('textbox', { name: /Note/ }), {
      target: { value: 'Another.' },
    });
    fireEvent.click(button(/Save note/));
    await soon(() => expect(markIn(store)).toMatchObject({ note: 'Another.' }));
    fireEvent.click(toolOf(MARK.id, /tags/i));
    fireEvent.input(screen.getByRole('combobox', { name: /Tags/ }), { target: { value: 'piers' } });
    fireEvent.click(button(/Save tags/));
    await soon(() => expect(markIn(store)).toMatchObject({ tags: [...MARK.tags, 'piers'] }));
  });

  test('takes a highlight away; undo brings it back, and redo takes it away again', async () => {
    const store = await open();
    openTab(/Yours/);
    const can = (name: RegExp) => button(name).getAttribute('aria-disabled') !== 'true';
    expect([can(/^Undo$/), can(/^Redo$/)]).toEqual([false, false]);
    fireEvent.click(toolOf(MARK.id, /Remove the highlight/));
    await soon(() => expect(markIn(store)).toBeUndefined());
    await soon(() => expect(can(/^Undo$/)).toBe(true));
    fireEvent.click(button(/^Undo$/));
    await soon(() => expect(markIn(store)).toMatchObject({ note: MARK.note }));
    await soon(() => expect([can(/^Undo$/), can(/^Redo$/)]).toEqual([false, true]));
    fireEvent.click(button(/^Redo$/));
    await soon(() => expect(markIn(store)).toBeUndefined());
    await soon(() => expect(document.querySelector(`[data-key="${MARK.id}"]`)).toBeNull());
  });

  test('paints the reader’s highlights in the copy, and not what was dismissed', async () => {
    await open();
    const dismissed = ANNOTATIONS[3];
    await soon(() => {
      const view = document.querySelector('iframe')?.contentWindow;
      const painted = (kind: string) =>
        Array.from(
          (view as unknown as typeof globalThis)?.CSS.highlights.get(`pressmark-${kind}`) ?? [],
          String,
        );
      expect(painted('category-2')).toEqual(['breakwater']);
      const words = dismissed?.target[0]?.selector[0].exact ?? '';
      expect([...painted('figure'), ...painted('quotation')]).not.toContain(words);
      expect(painted('figure').length).toBeGreaterThan(3);
    });
  }, 12_000);

  test('is filtered by a tag, and finds a tag that is typed', () => {
    const summaries = new Map(SUMMARIES.map((summary) => [summary.release, summary]));
    show(<LibraryView {...libraryProps({ summaries })} />);
    const rows = () => document.querySelectorAll('.list .row').length;
    expect(rows()).toBe(RELEASES.length);
    const select = screen.getByRole('combobox', { name: /Tag/ });
    fireEvent.change(select, { target: { value: 'harbours' } });
    expect(rows()).toBe(2);
    fireEvent.change(select, { target: { value: '' } });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'budget' } });
    expect(rows()).toBe(1);
  });
});
