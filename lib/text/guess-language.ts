import { ARABIC, CYRILLIC, DEVANAGARI, LATIN, type LanguageMarks } from './language-marks.ts';

/** A script: how it is told, what a character of it weighs in letters, and whose it is. */
interface Script {
  letters: RegExp;
  weight: number;
  /** The one language that governments write in it, or the marks of several. */
  languages: string | Readonly<Record<string, LanguageMarks>>;
}

/** A character that stands for a syllable or a word says as much as some letters do. */
const SYLLABLE = 4;

const EAST_ASIAN = 'zh';

const SCRIPTS: readonly Script[] = [
  script(/\p{sc=Latin}/gu, LATIN),
  script(/\p{sc=Cyrillic}/gu, CYRILLIC),
  script(/\p{sc=Arabic}/gu, ARABIC),
  script(/\p{sc=Devanagari}/gu, DEVANAGARI),
  script(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, EAST_ASIAN, SYLLABLE),
  script(/\p{sc=Hangul}/gu, 'ko', SYLLABLE),
  script(/\p{sc=Greek}/gu, 'el'),
  script(/\p{sc=Hebrew}/gu, 'he'),
  script(/\p{sc=Armenian}/gu, 'hy'),
  script(/\p{sc=Georgian}/gu, 'ka'),
  script(/\p{sc=Thai}/gu, 'th'),
  script(/\p{sc=Lao}/gu, 'lo'),
  script(/\p{sc=Khmer}/gu, 'km'),
  script(/\p{sc=Myanmar}/gu, 'my'),
  script(/\p{sc=Bengali}/gu, 'bn'),
  script(/\p{sc=Gujarati}/gu, 'gu'),
  script(/\p{sc=Gurmukhi}/gu, 'pa'),
  script(/\p{sc=Oriya}/gu, 'or'),
  script(/\p{sc=Tamil}/gu, 'ta'),
  script(/\p{sc=Telugu}/gu, 'te'),
  script(/\p{sc=Kannada}/gu, 'kn'),
  script(/\p{sc=Malayalam}/gu, 'ml'),
  script(/\p{sc=Sinhala}/gu, 'si'),
  script(/\p{sc=Ethiopic}/gu, 'am', SYLLABLE),
  script(/\p{sc=Canadian_Aboriginal}/gu, 'iu', SYLLABLE),
];

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Japanese has far more kana than this among its characters; Chinese that names something Japanese has fewer. */
const KANA_SHARE = 0.1;

/** Less weight of letters is a name or a label. */
const LEAST_LETTERS = 24;

/** Fewer words are a name or a label. */
const LEAST_WORDS = 8;

/** Share of a text's words that a language's small words make up; in another language a few of them fall in by chance. */
const WORD_SHARE = 0.08;

/** What a word with a letter of the language counts for, against one of its small words. */
const LETTER_VOTE = 0.5;

/** Enough to tell; a release's first paragraphs say it as well as all of it. */
const READ_CHARACTERS = 6_000;

/**
 * Guesses the language of a text by the script that most of it is in, and among the languages of that script by their
 * small words and letters.
 *
 * @returns BCP 47 language, or null where no language stands out or the text is too short to tell.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, READ_CHARACTERS).toLowerCase().normalize('NFC');
  let most = LEAST_LETTERS;
  let languages: Script['languages'] | null = null;
  for (const { letters, weight, languages: known } of SCRIPTS) {
    const weighs = count(sample, letters) * weight;
    if (weighs < most) continue;
    most = weighs;
    languages = known;
  }
  if (languages === EAST_ASIAN) {
    return count(sample, KANA) * SYLLABLE > most * KANA_SHARE ? 'ja' : EAST_ASIAN;
  }
  return languages === null || typeof languages === 'string'
    ? languages
    : languageOfWords(sample, languages);
}

/** Whether the language can be guessed at all: that a text seems to be in another says nothing of one that cannot. */
export function isGuessable(language: string): boolean {
  return (
    language === 'ja' ||
    SCRIPTS.some(({ languages }) =>
      typeof languages === 'string' ? languages === language : Object.hasOwn(languages, language),
    )
  );
}

function languageOfWords(
  sample: string,
  languages: Readonly<Record<string, LanguageMarks>>,
): string | null {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  let best: string | null = null;
  let most = 0;
  for (const [language, marks] of Object.entries(languages)) {
    const small = new Set(marks.words.split(' '));
    const seen = words.filter((word) => small.has(word)).length;
    if (seen <= words.length * WORD_SHARE) continue;
    const lettered = words.filter((word) => !small.has(word) && marks.spelling?.test(word)).length;
    const votes = seen + lettered * LETTER_VOTE;
    if (votes === most) best = null;
    if (votes <= most) continue;
    most = votes;
    best = language;
  }
  return best;
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}

function script(letters: RegExp, languages: Script['languages'], weight = 1): Script {
  return { letters, weight, languages };
}
