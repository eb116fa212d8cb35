import { openWebPage } from '../../lib/platform/open-page.ts';

/** Follows a link of a saved copy: web pages in a new tab, mail and telephone links in the program for them. */
export function followLink(url: string): void {
  if (/^https?:/.test(url)) {
    void openWebPage(url);
    return;
  }
  const link = document.createElement('a');
  link.href = url;
  link.click();
}
