import { isNounAfter } from '../read/noun-after.ts';
import { closes, opens, type PhraseMatch, phraseAt, phraseBefore } from '../scan/phrase-table.ts';
import { isGlued, type Scan } from '../scan/scan.ts';
import type { Token } from '../scan/token.ts';
import { isApartFromWeekday, isWeekday } from '../scan/weekdays.ts';

const LAST_HOUR = 24;
const LAST_MINUTE = 59;
const LAST_DAY = 31;

/**
 * Whether the number at a token is a time of day ("14 Uhr", "8 o'clock", "a las 10", "lundi à 18 heures", "de 9 h à 17 h"), the
 * minutes of one, or a day whose month is not said ("19日"). Times with a colon are known by their form alone.
 *
 * Tokens before it are masked already where they are times themselves.
 */
export function isTimeOfDay(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.grouped) return false;
  if (isMinutes(scan, at) || isDayOfWeek(scan, at)) return true;
  if (isDayAlone(scan, at) || isMonthAlone(scan, at)) return true;
  if (!isHour(token)) return false;
  return (
    clockWordAt(scan, endOfHour(scan, at)) !== null ||
    isOpened(scan, at) ||
    isSaidWithHours(scan, at) ||
    opensSpan(scan, at) ||
    closesSpan(scan, at)
  );
}

/** "9", "14", "9.30" where the point is the decimal mark. */
function isHour(token: Token | undefined): token is Token {
  return /^\d{1,2}(?:\.\d{2})?$/.test(token?.text ?? '') && Number(token?.whole) <= LAST_HOUR;
}

/** Over minutes written after a point or a colon ("9.30 Uhr" in German). */
function endOfHour({ tokens }: Scan, at: number): number {
  const [mark, minutes] = [tokens[at + 1], tokens[at + 2]];
  const isMarked = isGlued(mark) && /^[.:]$/.test(mark?.text ?? '') && isGlued(minutes);
  return isMarked && /^\d{2}$/.test(minutes?.text ?? '') ? at + 3 : at + 1;
}

/** A word that says the number before it is a time; "3時間" is a length of time. */
function clockWordAt({ tokens, lexicon }: Scan, at: number): PhraseMatch<true> | null {
  const word = phraseAt(lexicon.clockWords, tokens, at);
  return word !== null && lexicon.notDayMarks.has(tokens[word.to]?.fold ?? '') ? null : word;
}

/** "kl. 10", "a las 18 horas", "às 9", but "a las 12 familias". */
function isOpened(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  if (phraseBefore(lexicon.clockNames, tokens, at) !== null) return true;
  if (phraseBefore(lexicon.clockOpeners, tokens, at) === null) return false;
  return phraseAt(lexicon.clockHours, tokens, at + 1) !== null || !isNounAfter(scan, at, false);
}

/** "8 heures du matin", "à 18 h", "lundi, dès 18 heures", "à 17 heures 30". */
function isSaidWithHours(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const hours = phraseAt(lexicon.clockHours, tokens, at + 1);
  if (hours === null) return false;
  if (phraseAt(lexicon.dayParts, tokens, hours.to) !== null) return true;
  const link = phraseBefore(lexicon.clockLinks, tokens, at);
  if (link === null) return false;
  const isLetter = hours.to - hours.from === 1 && tokens[hours.from]?.text.length === 1;
  const isPoint = !opens(lexicon.from, tokens[link.from]);
  const isFull = isPoint && isMinute(tokens[hours.to]) && !isNounAfter(scan, hours.to, false);
  return isAfterDay(scan, link.from) || (isPoint && isLetter) || isFull;
}

/** Whether a weekday, a date or a part of a day stands before a token. */
function isAfterDay({ tokens, lexicon }: Scan, at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined) return false;
  return (
    isWeekday(before) ||
    closes(lexicon.months, before) ||
    closes(lexicon.dayParts, before) ||
    /^20\d\d$/.test(before.text)
  );
}

/** "14 bis 16 Uhr", "de 9 h à 17 h", "de 9 a 17 horas"; "de 4 a 8 horas diarias" is how long. */
function opensSpan(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const hours = phraseAt(lexicon.clockHours, tokens, at + 1);
  const end = hours?.to ?? endOfHour(scan, at);
  const next = phraseAt(lexicon.rangeLinks, tokens, end)?.to ?? end + 1;
  const isLinked = next > end + 1 || isLink(scan, end);
  if (!isLinked || !isHour(tokens[next])) return false;
  if (clockWordAt(scan, endOfHour(scan, next)) !== null) return true;
  const last = phraseAt(lexicon.clockHours, tokens, next + 1);
  const opener = phraseBefore(lexicon.from, tokens, at);
  if (last === null || opener === null || isRepeated(scan, last.to)) return false;
  return hours !== null || lexicon.data.spansAreTimes || isAfterDay(scan, opener.from);
}

function isLink({ tokens, lexicon }: Scan, at: number): boolean {
  return opens(lexicon.rangeLinks, tokens[at]) || lexicon.joints.has(tokens[at]?.fold ?? '');
}

function isRepeated({ tokens, lexicon }: Scan, at: number): boolean {
  return opens(lexicon.rates, tokens[at]) || opens(lexicon.rateOpeners, tokens[at]);
}

/** The second of "14 bis 16 Uhr": joined to a time. */
function closesSpan(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const end = endOfHour(scan, at);
  const isNamed =
    clockWordAt(scan, end) !== null || phraseAt(lexicon.clockHours, tokens, end) !== null;
  const link = phraseBefore(lexicon.rangeLinks, tokens, at);
  if (!isNamed || link === null) return false;
  const first = phraseBefore(lexicon.clockHours, tokens, link.from)?.from ?? link.from;
  return tokens[first - 1]?.masked === true && isHour(tokens[first - 1]);
}

/** The minutes of "9.30 Uhr", "8 Uhr 30" and "8点30分". */
function isMinutes({ tokens, lexicon }: Scan, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!isMinute(token)) return false;
  if (/^[.:]$/.test(before?.text ?? '') && isGlued(token) && isGlued(before)) {
    return isMaskedHour(tokens[at - 2]);
  }
  const word =
    phraseBefore(lexicon.clockWords, tokens, at) ?? phraseBefore(lexicon.clockHours, tokens, at);
  if (word === null || !isMaskedHour(tokens[word.from - 1])) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || lexicon.clockMinutes.has(next.fold);
}

function isMinute(token: Token | undefined): boolean {
  return /^\d{1,2}$/.test(token?.text ?? '') && Number(token?.text) <= LAST_MINUTE;
}

function isMaskedHour(token: Token | undefined): boolean {
  return token?.masked === true && isHour(token);
}

/** "4ª feira", "5.ª-feira": a weekday by its number. */
function isNumberedWeekday(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (end < at + 4 && /^[.ªa-]$/.test(tokens[end]?.text ?? '')) end += 1;
  return end > at + 1 && isWeekday(tokens[end]);
}

/** "Nesta quinta-feira (22),", "na segunda-feira, 10,": the day of a weekday, whose month is not said. */
function isDayOfWeek({ tokens }: Scan, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const isDay = /^\d{1,2}$/.test(text) && Number(text) <= LAST_DAY;
  return isDay && (isApartFromWeekday(tokens, at, at + 1) || isNumberedWeekday(tokens, at));
}

/** "19日", "19일": "11月19日" is a date, "19日間" a length of time. */
function isDayAlone({ tokens, lexicon }: Scan, at: number): boolean {
  const token = tokens[at];
  if (!lexicon.dayMarks.has(tokens[at + 1]?.fold ?? '')) return false;
  if (!/^\d{1,2}$/.test(token?.text ?? '') || Number(token?.text) > LAST_DAY) return false;
  return (
    !lexicon.monthMarks.has(tokens[at - 1]?.fold ?? '') &&
    !lexicon.notDayMarks.has(tokens[at + 2]?.fold ?? '')
  );
}

const LAST_MONTH = 12;

/** "11月", "1-7월": a month whose day and year are not said, which is no count. */
function isMonthAlone({ tokens, lexicon }: Scan, at: number): boolean {
  const token = tokens[at];
  if (!/^\d{1,2}$/.test(token?.text ?? '') || Number(token?.text) > LAST_MONTH) return false;
  const isSpan = tokens[at + 2]?.kind === 'number' && opens(lexicon.rangeLinks, tokens[at + 1]);
  const mark = isSpan ? at + 3 : at + 1;
  if (!lexicon.monthMarks.has(tokens[mark]?.fold ?? '')) return false;
  // Behind a unit of time stands the month of that year.
  return !opens(lexicon.timeUnits, tokens[at - 1]) && tokens[mark + 1]?.kind !== 'number';
}
