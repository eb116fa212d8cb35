import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LibraryView, type LibraryViewProps } from '../../../components/LibraryView.tsx';
import { PopupView } from '../../../components/PopupView.tsx';
import type { PageView } from '../../../components/page-view.ts';
import { TranslationProvider } from '../../../components/translation.tsx';
import { ANNOTATIONS, RELEASES } from '../../../dev/gallery/release-fixture.ts';
import { libraryProps, OPEN, popupProps } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import { MARK, SUMMARIES, WORK } from '../../../dev/gallery/work-fixture.ts';
import { applyWork } from '../../../lib/work/apply-work.ts';

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
  const open = (changes: Partial<LibraryViewProps> = {}) =>
    show(<LibraryView {...libraryProps({ ...OPEN, opened, ...changes })} />);
  const cardTool = (name: RegExp, place = 0) => {
    const tool = screen.getAllByRole('button', { name })[place];
    if (tool === undefined) throw new Error(`no tool is called ${name}`);
    return tool;
  };

  test('takes verdicts, and takes them back', () => {
    const onJudge = vi.fn();
    open({ onJudge });
    expect(cardTool(/^Accept$/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(cardTool(/^Accept$/));
    fireEvent.click(cardTool(/^Dismiss$/));
    expect(onJudge.mock.calls.map(([{ id }, verdict]) => [id, verdict])).toEqual([
      [ANNOTATIONS[0]?.key, null],
      [ANNOTATIONS[0]?.key, 'dismissed'],
    ]);
  });

  test('takes a note and tags', () => {
    const onNote = vi.fn();
    const onTags = vi.fn();
    open({ onNote, onTags });
    openTab(/Yours/);
    const mark = document.querySelector(`[data-key="${MARK.id}"]`)?.closest('li');
    if (!(mark instanceof HTMLElement)) throw new Error('the highlight is not listed');
    fireEvent.click(within(mark).getByRole('button', { name: /note/i }));
    fireEvent.input(within(mark).getByRole('textbox'), { target: { value: 'Another.' } });
    fireEvent.click(within(mark).getByRole('button', { name: /Save/ }));
    expect(onNote).toHaveBeenCalledWith(expect.objectContaining({ id: MARK.id }), 'Another.');
    fireEvent.click(within(mark).getByRole('button', { name: /tags/i }));
    fireEvent.click(within(mark).getByRole('button', { name: /Save/ }));
    expect(onTags).toHaveBeenCalledWith(expect.objectContaining({ id: MARK.id }), MARK.tags);
  });

  test('takes a highlight away, and offers the way back', () => {
    const onUnmark = vi.fn();
    const onUndo = vi.fn();
    open({ onUnmark, onUndo, done: { kind: 'unmarked' } });
    openTab(/Yours/);
    fireEvent.click(cardTool(/Remove the highlight/));
    expect(onUnmark).toHaveBeenCalledWith(expect.objectContaining({ id: MARK.id }));
    fireEvent.click(button(/Undo/));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('paints the reader’s highlights in the copy, and not what was dismissed', async () => {
    open();
    const dismissed = ANNOTATIONS[3];
    await vi.waitFor(() => {
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
    }, 10_000);
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
