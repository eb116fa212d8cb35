import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../model/result.ts';
import { log } from './log.ts';

/**
 * Brings the annotator into the top frame of a tab. Where it is there already, nothing is done: the detector reports one
 * page several times as it loads.
 *
 * @returns `page-unreachable` where the browser keeps us out: its own pages, add-on stores, a tab that is gone.
 */
export async function injectAnnotator(tabId: number): Promise<Result<null>> {
  const target = { tabId, frameIds: [0] };
  try {
    const [claim] = await browser.scripting.executeScript({ target, func: claimPage });
    if (claim?.result !== true) {
      return ok(null);
    }
  } catch (error) {
    return unreachable(error);
  }
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/annotator.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
    return ok(null);
  } catch (error) {
    await browser.scripting.executeScript({ target, func: unclaimPage }).catch(() => undefined);
    return unreachable(error);
  }
}

/**
 * Brings the script that judges a page into the top frame of a tab. A copy that is there already is ended by the new one.
 *
 * @returns `page-unreachable` where the browser keeps us out.
 */
export async function injectJudge(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/content-scripts/judge.js'],
    });
    return ok(null);
  } catch (error) {
    return unreachable(error);
  }
}

/**
 * Runs in the page, in the scripts' own world, which is new for every page and every start of the extension. Asking and
 * marking are one step, so of two injections at once one goes ahead.
 */
function claimPage(): boolean {
  return (
    !Reflect.has(globalThis, 'pressmarkAnnotator') &&
    Reflect.set(globalThis, 'pressmarkAnnotator', true)
  );
}

function unclaimPage(): boolean {
  return Reflect.deleteProperty(globalThis, 'pressmarkAnnotator');
}

/** Each browser words its refusals in its own way, so all count as one; what was said is in the log. */
function unreachable(error: unknown): Result<null> {
  log.info('A script could not be brought in.', error);
  return fail({ code: 'page-unreachable' });
}
