/**
 * The address under which a page's release may be kept. A page names its canonical address itself, and could name another
 * site's: then it would overwrite, or pass for, that site's release. So the name counts only within the page's own site,
 * and a stranger's name is set aside for the address that the browser reports.
 *
 * Sites are compared by host, `www.` apart: telling which parent domains belong to one owner needs a list that changes
 * every week, and "gov.uk" or "gc.ca" is no owner.
 *
 * @param claimed - What the page calls its canonical address.
 * @param reported - Where the browser says the page is.
 * @returns `claimed` on the same site, otherwise `reported` without its fragment.
 */
export function ownAddress(claimed: string, reported: string): string {
  const page = new URL(reported);
  if (URL.canParse(claimed) && siteOf(new URL(claimed)) === siteOf(page)) {
    return claimed;
  }
  page.hash = '';
  return page.href;
}

function siteOf({ hostname, port }: URL): string {
  return `${hostname.replace(/^www\./, '')}:${port}`;
}
