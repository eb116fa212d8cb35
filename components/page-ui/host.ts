/** The one element of ours on a page, and the root in it that the page cannot look into. */
export interface PageHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts the element on the page, above everything that is there now. */
  show: () => void;
  /** Takes it off the page. */
  hide: () => void;
}

/** So often an element that the page took out is put back; a page that goes on is left alone. */
const MOST_RETURNS = 20;

/**
 * Makes the element. It stands beside the page's content, not in it, and only while there is something to show; in the
 * browser's top layer, where no style of the page's own elements reaches it.
 *
 * @param styles - The rules of what is shown in it.
 */
export function createPageHost(view: Window & typeof globalThis, styles: string): PageHost {
  const { document } = view;
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLDivElement;
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, view, styles);
  let wanted = false;
  let returns = 0;

  const isShown = (): boolean => element.isConnected && element.matches(':popover-open');
  const attach = (): void => {
    if (!element.isConnected) document.documentElement.append(element);
    element.setAttribute('popover', 'manual');
    // An element that is shown anew lies above what came meanwhile.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  const comeBack = (): void => {
    if (!wanted || isShown() || returns >= MOST_RETURNS) return;
    returns += 1;
    attach();
    watchRoot();
  };
  const observer = new view.MutationObserver(comeBack);
  const watchRoot = (): void => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  // The page can close it as well as take it out.
  element.addEventListener('toggle', comeBack);

  return {
    element,
    root,
    show() {
      if (wanted && isShown()) return;
      wanted = true;
      attach();
      watchRoot();
    },
    hide() {
      wanted = false;
      observer.disconnect();
      element.remove();
    },
  };
}

/** An adopted style sheet is no business of the page's content security policy; where it cannot be made, an element is. */
function dress(root: ShadowRoot, view: Window & typeof globalThis, styles: string): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = view.document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}
