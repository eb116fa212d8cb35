import { browser } from 'wxt/browser';

/** The shadow root of an element, closed ones too: the browser shows them to extensions alone; null where there is none. */
export function closedRootOf(element: Element): ShadowRoot | null {
  // Firefox gives every element a property that only extensions see, Chromium a call.
  if ('openOrClosedShadowRoot' in element) return asRoot(element.openOrClosedShadowRoot);
  return element instanceof HTMLElement && 'dom' in browser
    ? asRoot(browser.dom.openOrClosedShadowRoot(element))
    : null;
}

function asRoot(root: unknown): ShadowRoot | null {
  return root instanceof ShadowRoot ? root : null;
}
