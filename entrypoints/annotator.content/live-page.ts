import type { PageUiServices } from '../../components/page-ui/page-services.ts';
import { flattenPage } from '../../lib/dom/flatten.ts';

/** The page as the interface on it needs it: its text is what stands in it at the moment. */
export function livePage(
  view: Window & typeof globalThis,
): Pick<PageUiServices, 'view' | 'flat' | 'address' | 'stands' | 'signal'> {
  return {
    view,
    flat: () => flattenPage(view.document),
    address: () => view.location.href,
    stands: 'on-page',
    // What is being written outlives the script's end: nothing else ends it than its own leaving.
    signal: new AbortController().signal,
  };
}
