import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../model/result.ts';
import { readReaderRules } from './reader-rules.ts';

/** Names of the registrations that are ours, by host. */
const PREFIX = 'site-';
const DETECTOR = 'content-scripts/detector.js';

/** Whether the extension runs on a page by itself: its site is a government's, by the list that it is built with. */
export function isBuiltIn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    ({ matches }) => matches ?? [],
  );
  return patterns.some((pattern) => {
    const domain = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
    return domain !== undefined && (hostname === domain || hostname.endsWith(`.${domain}`));
  });
}

/**
 * Asks the reader, in the browser's own words, to let the extension run on a site. To be called in answer to a press: the
 * browser asks at no other time.
 *
 * @returns `permission-refused` where the reader, or the browser, said no.
 */
export async function askForSite(host: string): Promise<Result<null>> {
  const granted = await browser.permissions
    .request({ origins: [originOf(host)] })
    .catch(() => false);
  return granted ? ok(null) : fail({ code: 'permission-refused' });
}

/** Whether the extension may run on a site by itself. */
export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/** Gives the permission for a site back. What the browser keeps all the same does no harm: nothing is registered for it. */
export async function leaveSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
}

/**
 * Registers them anew where the browser may have dropped them, after an update, and where a permission was given or taken
 * back: the window that asked for it may be gone by then.
 */
export function keepSitesRegistered(): void {
  browser.runtime.onInstalled.addListener(() => void registerSites());
  browser.permissions.onAdded.addListener(() => void registerSites());
  browser.permissions.onRemoved.addListener(() => void registerSites());
}

/** Brings the browser's list of scripts in step with the sites that the reader wants always. */
export async function registerSites(): Promise<void> {
  const { sites } = await readReaderRules();
  const wanted = new Set<string>();
  for (const [host, rule] of Object.entries(sites)) {
    if (rule !== 'always') continue;
    if (await isAllowed(host)) wanted.add(PREFIX + host);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const own = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const stale = own.filter((id) => !wanted.has(id));
  const missing = [...wanted].filter((id) => !own.includes(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((id) => ({
        id,
        matches: [originOf(id.slice(PREFIX.length))],
        js: [DETECTOR],
        runAt: 'document_idle',
      })),
    );
  }
}

function originOf(host: string): string {
  return `*://${host}/*`;
}
