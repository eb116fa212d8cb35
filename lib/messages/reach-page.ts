import type { Result } from '../model/result.ts';
import type { PageCalls, Reply } from './protocol.ts';
import { callPage } from './send.ts';

/** A page that is still being read is asked again this often, and this many times. */
const PAUSE_MS = 150;
const ATTEMPTS = 20;

/**
 * Asks the annotator in the top frame of a tab, and has it brought in first where none answers.
 *
 * @param bringIn - Brings the annotator into a tab; its failure is the answer.
 * @returns Its reply; `page-unreachable` where there is no annotator, and none can be brought in.
 */
export async function reachPage<K extends keyof PageCalls>(
  tabId: number,
  type: K,
  args: PageCalls[K]['args'],
  bringIn: (tabId: number) => Promise<Result<null>>,
): Promise<Reply<K>> {
  let reply = await callPage(tabId, type, args);
  if (!isNobodyThere(reply)) return reply;
  const brought = await bringIn(tabId);
  if (!brought.ok) return brought;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    reply = await callPage(tabId, type, args);
    if (!isNobodyThere(reply)) return reply;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return reply;
}

function isNobodyThere(reply: Result<unknown>): boolean {
  return !reply.ok && reply.failure.code === 'page-unreachable';
}
