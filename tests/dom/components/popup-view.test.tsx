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

  test('the arrow keys walk through the tabs', () => {
    show(<PopupView {...popupProps()} />);
    const [first, second] = screen.getAllByRole('tab');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-selected')).toBe('true');
  });
});
