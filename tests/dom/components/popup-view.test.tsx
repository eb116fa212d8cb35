import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/PopupView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { PAGE, popupProps } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { type Judgement, workId } from '../../../lib/model/reader-work.ts';

afterEach(cleanup);

const show = (element: VNode) =>
  render(<TranslationProvider translation={translationOf('en')}>{element}</TranslationProvider>);

const judged = (subject: Annotation): Judgement => ({
  type: 'Judgement',
  id: workId(subject.key),
  verdict: 'accepted',
  correction: null,
  note: null,
  tags: [],
  subject,
  created: '2026-03-05T10:30:00.000Z',
  modified: '2026-03-05T10:30:00.000Z',
});

describe('the popup', () => {
  test('saves when asked, and cannot be asked twice while it saves', () => {
    const onSave = vi.fn();
    const { rerender } = show(<PopupView {...popupProps({ onSave })} />);
    fireEvent.click(screen.getByRole('button', { name: /save release/i }));
    expect(onSave).toHaveBeenCalledTimes(1);
    rerender(
      <TranslationProvider translation={translationOf('en')}>
        <PopupView {...popupProps({ onSave, saving: true })} />
      </TranslationProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: /saving/i }));
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  test('a click on a quotation asks the page to show it', () => {
    const onShow = vi.fn();
    show(<PopupView {...popupProps({ onShow })} />);
    const cards = screen
      .getAllByRole('button')
      .filter((button) => /[“"«]/.test(button.textContent ?? ''));
    expect(cards.length).toBeGreaterThan(0);
    fireEvent.click(cards[0] as HTMLElement);
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  test('leads to the review, and says how much of it is left', () => {
    const onReview = vi.fn();
    const [first, second] = PAGE.found;
    if (first === undefined || second === undefined) throw new Error('nothing was found');
    const found = [{ ...first, judgement: judged(first.annotation) }, ...PAGE.found.slice(1)];
    show(<PopupView {...popupProps({ onReview }, { found, orphans: [second.annotation.key] })} />);
    fireEvent.click(
      screen.getByRole('button', { name: `Review ${found.length - 2} not reviewed yet` }),
    );
    expect(onReview).toHaveBeenCalledTimes(1);
  });

  test('offers no review of nothing, and says where all is done', () => {
    const { unmount } = show(<PopupView {...popupProps({}, { found: [] })} />);
    expect(screen.queryByRole('button', { name: /^review/i })).toBeNull();
    unmount();
    const found = PAGE.found.map((each) => ({ ...each, judgement: judged(each.annotation) }));
    show(<PopupView {...popupProps({}, { found })} />);
    screen.getByRole('button', { name: 'Review Nothing left to review' });
  });

  test('says so where the browser cannot paint', () => {
    show(<PopupView {...popupProps({}, { canHighlight: false })} />);
    expect(document.body.textContent).toContain(translationOf('en').t('highlights_impossible'));
  });

  test('the highlights are hidden by their switch', () => {
    const onSetVisible = vi.fn();
    show(<PopupView {...popupProps({ onSetVisible })} />);
    fireEvent.click(screen.getByRole('switch'));
    expect(onSetVisible).toHaveBeenCalledWith(false);
  });

  test('asks for what the reader knows better: no release, never here, always here', () => {
    const onNoRelease = vi.fn();
    const onSiteRule = vi.fn();
    const choice = {
      host: 'www.harbourwatch.example',
      site: null,
      isNoRelease: false,
      isBuiltIn: false,
    } as const;
    show(<PopupView {...popupProps({ choice, onNoRelease, onSiteRule })} />);
    fireEvent.click(screen.getByText('Why?'));
    fireEvent.click(screen.getByRole('button', { name: /not a release/i }));
    expect(onNoRelease).toHaveBeenCalledWith(true);
    fireEvent.click(screen.getByRole('button', { name: /never on www.harbourwatch.example/i }));
    expect(onSiteRule).toHaveBeenLastCalledWith('never');
    fireEvent.click(screen.getByRole('button', { name: /always on www.harbourwatch.example/i }));
    expect(onSiteRule).toHaveBeenLastCalledWith('always');
  });

  test('a site that is watched anyway cannot be asked for', () => {
    show(<PopupView {...popupProps()} />);
    fireEvent.click(screen.getByText('Why?'));
    expect(screen.queryByRole('button', { name: /always on/i })).toBeNull();
  });

  test('what was decided is said with its way back, and the page can be read all the same', () => {
    const onNoRelease = vi.fn();
    const choice = {
      host: 'www.novaterra.gov',
      site: null,
      isNoRelease: true,
      isBuiltIn: true,
    } as const;
    show(<PopupView {...popupProps({ choice, onNoRelease })} />);
    expect(screen.queryByRole('tab')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onNoRelease).toHaveBeenCalledWith(false);
    fireEvent.click(screen.getByRole('button', { name: translationOf('en').t('read_anyway') }));
    expect(screen.getAllByRole('tab').length).toBeGreaterThan(1);
  });

  test('the arrow keys walk through the tabs', () => {
    show(<PopupView {...popupProps()} />);
    const [first, second] = screen.getAllByRole('tab');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-selected')).toBe('true');
  });
});
