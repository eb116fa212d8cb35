import type { Speaker } from '../../../model/bodies.ts';
import type { ReleaseText } from '../../../model/release.ts';
import type { FoundQuotation } from '../../found.ts';
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { endOf, type Passage, passagesOf, startOf } from '../passages.ts';
import { scanMarks } from '../scan-marks.ts';
import { nameBehindTitle, readSubject, type Subject, titledName } from './read-subject.ts';
import type { CaselessLexicon } from './words.ts';

/** Characters before and behind the marks in which a clause is read. */
const REACH = 160;

/** Words of something said, or letters where no space parts words: fewer are only named. */
const FEWEST = { words: 4, letters: 6 };

/** The same of a sentence that nobody is beside. */
const FEWEST_ALONE = { words: 6, letters: 12 };

/** Stretches in marks beyond this are not read. */
const MOST_PASSAGES = 800;

interface Found {
  subject: Subject | null;
  cue: string | null;
  rule: string;
}

/**
 * Finds quotations in a language that is written without capitals: what a verb before the marks or a particle behind them
 * says is said, and sentences that stand in marks alone. Who speaks is read only where a title, a particle or a line shows
 * where the name begins and ends.
 *
 * @returns In reading order.
 */
export function findCaselessQuotes(
  release: ReleaseText,
  lexicon: CaselessLexicon,
): readonly FoundQuotation[] {
  const { text } = release;
  const paragraphs = paragraphsOf(release);
  const passages = passagesOf(release, paragraphs, scanMarks(text, paragraphs));
  const quotations: FoundQuotation[] = [];
  const speakers: Speaker[] = [];
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    const found = readPassage(text, passage, paragraphs, lexicon);
    if (found === null) continue;
    const speaker = speakerOf(found.subject, speakers);
    if (speaker !== null) speakers.push(speaker);
    const { segments } = passage;
    quotations.push({ segments, speaker, cue: found.cue, rule: found.rule });
  }
  return quotations;
}

function readPassage(
  text: string,
  passage: Passage,
  paragraphs: readonly Paragraph[],
  lexicon: CaselessLexicon,
): Found | null {
  const paragraph = paragraphs[passage.first];
  const last = paragraphs[passage.last];
  if (paragraph === undefined || last === undefined || paragraph.role === 'headline') return null;
  const start = startOf(passage);
  const end = endOf(passage);
  const before = text.slice(Math.max(paragraph.start, start - REACH), start);
  const after = text.slice(end, Math.min(last.end, end + REACH));
  const words = passage.insides.map((span) => text.slice(span.start, span.end)).join('\n');
  const kind = lexicon.spaced ? 'words' : 'letters';
  const size = words.match(lexicon.spaced ? /[\p{L}\p{M}\p{N}]+/gu : /[\p{L}\p{N}]/gu)?.length ?? 0;
  const ended = /[。．.!?！？…؟।]$/u.test(words.trim());
  if (size < FEWEST[kind] || isNamed(before, after, lexicon)) return null;
  const sentence = lastSentenceOf(before);
  const tied =
    tiedBefore(sentence, start, lexicon) ?? tiedBehind(sentence, start, end, after, lexicon);
  if (tied !== null) return tied;
  const line = lineOf(text, passage, paragraphs, after, end, lexicon);
  if (line !== null) return line;
  const alone = before.trim() === '' && size >= FEWEST_ALONE[kind];
  return alone && (ended || after.trim() === '')
    ? { subject: null, cue: null, rule: 'unattributed' }
    : null;
}

/** What stands behind the last end of a sentence or of marks; by hand, as an expression would begin at every character. */
function lastSentenceOf(before: string): string {
  let from = before.length;
  while (from > 0 && !/[。！？!?؟।\n”」』»"]/u.test(before.charAt(from - 1))) from -= 1;
  return before.slice(from);
}

/** Without the colon, comma and space before the marks. */
function withoutColon(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && /[：:，,\s]/u.test(sentence.charAt(end - 1))) end -= 1;
  return sentence.slice(0, end);
}

/** "所谓“……”", 「…」という: only named. */
function isNamed(before: string, after: string, { naming }: CaselessLexicon): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  return naming.some((word) => left.endsWith(word) || right.startsWith(word));
}

/** "X表示：“…”": a verb directly before the marks; its subject before it. */
function tiedBefore(sentence: string, start: number, lexicon: CaselessLexicon): Found | null {
  const open = withoutColon(sentence);
  const verb = lexicon.verbs.find((word) => open.endsWith(word));
  if (verb === undefined) return verbOpening(sentence, open, start, lexicon);
  let stretch = open.slice(0, -verb.length);
  const further = lexicon.verbs.find(
    (word) => stretch.endsWith(word) && stretch.length > word.length + 1,
  );
  if (further !== undefined) stretch = stretch.slice(0, -further.length);
  const subject = readSubject(stretch, start - sentence.length, lexicon);
  return { subject, cue: verb, rule: 'clause-left' };
}

/** Arabic has its verb first: a colon closes the clause that opens with it. */
function verbOpening(
  sentence: string,
  open: string,
  start: number,
  lexicon: CaselessLexicon,
): Found | null {
  if (!lexicon.spaced || !/^[：:]/u.test(sentence.slice(open.length).trim())) return null;
  const verb = lexicon.verbs.find((word) => ` ${open}`.includes(` ${word} `));
  if (verb === undefined) return null;
  const from = ` ${open}`.indexOf(` ${verb} `) + verb.length;
  const subject = nameBehindTitle(open.slice(from), start - sentence.length + from, lexicon);
  return { subject, cue: verb, rule: 'clause-left' };
}

/** 「…」と述べた, “…”라고 말했다, “……”，X说: a particle behind the marks with the subject before them, or a verb with its own. */
function tiedBehind(
  sentence: string,
  start: number,
  end: number,
  after: string,
  lexicon: CaselessLexicon,
): Found | null {
  const behind = lexicon.behind.find((word) => after.trimStart().startsWith(word));
  if (behind !== undefined) {
    const subject = readSubject(sentence, start - sentence.length, lexicon);
    return { subject, cue: behind, rule: 'clause-around' };
  }
  if (lexicon.topics.length > 0 || lexicon.spaced) return null;
  const clause = /^[，,。]?\s*([^，,。：:]{2,40})/u.exec(after);
  const written = clause?.[1] ?? '';
  const verb = lexicon.verbs.find((word) => written.endsWith(word));
  if (clause === null || verb === undefined || /^[：:]/u.test(after.slice(clause[0].length)))
    return null;
  const at = end + clause[0].length - written.length;
  const subject = readSubject(written.slice(0, -verb.length), at, lexicon);
  return subject === null ? null : { subject, cue: verb, rule: 'clause-right' };
}

/** 「…」（山田太郎知事）, and a line behind a dash or below a block quotation: "—— 林晓梅，外交部发言人". */
function lineOf(
  text: string,
  passage: Passage,
  paragraphs: readonly Paragraph[],
  after: string,
  end: number,
  lexicon: CaselessLexicon,
): Found | null {
  const bracket = /^[（(]([^（）()]{2,30})[）)]/u.exec(after);
  if (bracket !== null) {
    const subject = titledName(bracket[1] ?? '', end + 1, lexicon);
    if (subject?.kind === 'person') return { subject, cue: null, rule: 'attribution-line' };
  }
  const here = dashLine(after, end);
  if (here !== null) return here;
  const next = paragraphs[passage.last + 1];
  if (next === undefined || after.trim() !== '') return null;
  return dashLine(text.slice(next.start, Math.min(next.end, next.start + REACH)), next.start);
}

/** A dash, a name of a few letters or words, and behind a comma the role. */
function dashLine(line: string, start: number): Found | null {
  const parts =
    /^\s*[—–―─-]{1,2}\s*([^，,、،：:。\n]{2,40})(?:[，,、،]\s*([^。\n]{2,80}))?\s*$/u.exec(line);
  const name = parts?.[1]?.trim() ?? '';
  if (parts === null || name === '') return null;
  const at = start + line.indexOf(name);
  const place = { start: at, end: at + name.length };
  const subject: Subject = { kind: 'person', name, role: parts[2]?.trim() ?? null, place };
  return { subject, cue: null, rule: 'attribution-line' };
}

/** The speaker whom a subject means: a pronoun is whoever spoke last, a family name whoever of that name spoke before. */
function speakerOf(subject: Subject | null, earlier: readonly Speaker[]): Speaker | null {
  if (subject === null) return null;
  if (subject.kind === 'pronoun') return earlier.at(-1) ?? null;
  const { name, role, place } = subject;
  const known = earlier.findLast(
    (each) =>
      each.name === name || (each.name.startsWith(name) && each.name.length <= name.length + 3),
  );
  if (known === undefined && name.length === 1) return null;
  return {
    name: known?.name ?? name,
    role: role ?? known?.role ?? null,
    organization: null,
    via: { type: 'TextPositionSelector', ...(known?.via ?? place) },
  };
}
