import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupView } from '../../../components/PopupView.tsx';
import { TranslationProvider } from '../../../components/translation.tsx';
import { popupProps } from '../../../dev/gallery/states.tsx';
import { translationOf } from '../../../dev/gallery/translations.ts';

afterEach(cleanup);

const show = (element: VNode) =>
  render(<TranslationProvider translation={translationOf('en')}>{element}</TranslationProvider>);

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
