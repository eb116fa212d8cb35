import { isNounAfter } from '../read/noun-after.ts';
import { isGlued, type Scan } from '../scan/scan.ts';

/** Numbers of emergency services, the same in most countries. */
const EMERGENCY = /^(?:112|911|999|116[ \u00a0]?\d{3})$/;

/** Digits of a number that a word for calling stands before. */
const CALLED = /^\d{3,6}$/;
const FIRST_PAIR = /^[3-9]\d$/;

/**
 * Whether the number at a token is a short one to call: "dial 1234", "composez le 3939", "the 112", "911 calls". Numbers of
 * seven digits and more are known by their form, or by the word for a telephone before them.
 */
export function isNumberToCall(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number' || before === undefined || isGlued(token)) return false;
  // "the 2211 helpline"
  if (CALLED.test(token.text) && lexicon.hotlines.has(tokens[at + 1]?.fold ?? '')) return true;
  const isEmergency = EMERGENCY.test(token.text);
  if (isEmergency && lexicon.afterEmergency.has(tokens[at + 1]?.fold ?? '')) return true;
  if (isNounAfter(scan, at, false)) return false;
  if (isEmergency && lexicon.beforeEmergency.has(before.fold)) return true;
  const isArticle =
    lexicon.definiteArticles.has(before.fold) || lexicon.shortCodeArticles.has(before.fold);
  const caller = isArticle ? tokens[at - 2] : before;
  const isCalled = lexicon.calls.has(caller?.fold ?? '') || isNextCall(scan, at, isArticle);
  return (isCalled && CALLED.test(token.text)) || isShortCode(scan, at);
}

/** "composez le 3949 ou le 115": joined to another number to call. */
function isNextCall({ tokens, lexicon }: Scan, at: number, isArticle: boolean): boolean {
  const joint = isArticle ? at - 2 : at - 1;
  const earlier = tokens[joint - 1];
  const isJoined = lexicon.joints.has(tokens[joint]?.fold ?? '');
  return isJoined && earlier?.masked === true && CALLED.test(earlier.text);
}

/** "au 3949", "le 39 49" at the end of a clause: four digits that no group mark parts, and no year. */
function isShortCode(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const opens = (from: number): boolean =>
    lexicon.shortCodeArticles.has(tokens[from - 1]?.fold ?? '');
  const isPair = (from: number): boolean =>
    opens(from) && FIRST_PAIR.test(tokens[from]?.text ?? '') && isEnd(scan, from + 2, /^\d{2}$/);
  if (isPair(at) || isPair(at - 1)) return true;
  return opens(at) && isEnd(scan, at + 1, /^[3-9]\d{3}$/);
}

/** Whether a clause ends at a token, after one of a form. */
function isEnd({ tokens }: Scan, to: number, form: RegExp): boolean {
  const after = tokens[to];
  const isClosed = after === undefined || /^[.,;()]$/.test(after.text);
  return isClosed && form.test(tokens[to - 1]?.text ?? '');
}
