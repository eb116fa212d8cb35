import { browser } from 'wxt/browser';
import type { SiteRule } from '../model/reader-rules.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { keepSiteRule, readReaderRules } from './reader-rules.ts';

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
 * Carries out what the reader wants on a site. To be called in answer to a press: the browser asks for a site at no other
 * time.
 *
 * @param host - Host name.
 * @param rule - Null takes an earlier rule back, and the permission that it needed.
 * @returns `permission-refused` where the reader, or the browser, said no; nothing is kept then.
 */
export async function decideSite(host: string, rule: SiteRule | null): Promise<Result<null>> {
  if (rule === 'always') {
    // Kept before the browser asks: its question may close our window. A rule without permission counts for nothing.
    const kept = keepSiteRule(host, rule);
    const asked = await askForSite(host);
    await kept;
    if (!asked.ok) await keepSiteRule(host, null);
    await registerSites();
    return asked;
  }
  const { sites } = await readReaderRules();
  await keepSiteRule(host, rule);
  // Only what was asked for is given back: a government's site is the extension's own.
  if (sites[host] === 'always') await leaveSite(host);
  await registerSites();
  return ok(null);
}

/** Asks the reader, in the browser's own words, to let the extension run on a site. */
async function askForSite(host: string): Promise<Result<null>> {
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
async function leaveSite(host: string): Promise<void> {
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
async function registerSites(): Promise<void> {
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
