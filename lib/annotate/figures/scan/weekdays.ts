import { WEEKDAY_WORDS } from '../../../text/calendar-words.ts';
import { fold, type Token } from './token.ts';

/** Names of the days, and the parts of those that are written with a hyphen ("quinta-feira"). */
const WEEKDAYS = new Set(WEEKDAY_WORDS.split(/[ -]/).map(fold));

/** Whether a token is the name of a day of the week, or the last part of one, in any language. */
export function isWeekday(token: Token | undefined): boolean {
  return token !== undefined && WEEKDAYS.has(token.fold);
}

/** Whether a number stands apart after a weekday: "(22)" in "quinta-feira (22)", "10" in "lundi, 10,". */
export function isApartFromWeekday(tokens: readonly Token[], from: number, to: number): boolean {
  const marks = `${tokens[from - 1]?.text}${tokens[to]?.text}`;
  return (marks === '()' || marks === ',,') && isWeekday(tokens[from - 2]);
}
