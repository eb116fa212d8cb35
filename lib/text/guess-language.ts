/** Frequent small words that few other languages share. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'for', 'with', 'that', 'this', 'is', 'by', 'from', 'will'],
  fr: ['le', 'les', 'des', 'et', 'du', 'une', 'dans', 'pour', 'est', 'sur', 'aux', 'qui', 'par'],
  es: ['el', 'los', 'las', 'y', 'del', 'una', 'para', 'por', 'con', 'que', 'se', 'su', 'al'],
  de: ['der', 'die', 'das', 'und', 'den', 'für', 'mit', 'von', 'ist', 'auf', 'dem', 'ein', 'eine'],
  it: ['il', 'della', 'di', 'che', 'per', 'gli', 'nel', 'delle', 'con', 'sono', 'alla', 'dei'],
  pt: ['o', 'os', 'da', 'do', 'em', 'uma', 'não', 'para', 'com', 'que', 'ao', 'dos', 'das'],
  nl: ['het', 'een', 'van', 'en', 'voor', 'niet', 'zijn', 'dat', 'met', 'op', 'wordt'],
  sv: ['och', 'att', 'det', 'som', 'för', 'är', 'av', 'med', 'till', 'ett', 'på'],
};

/** Scripts that one language of government alone is written in; kana before the characters that Japanese shares. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['ka', /\p{sc=Georgian}/gu],
];

/** Share of a text's letters from which on it is written in their script; quoted names stay below it. */
const SCRIPT_SHARE = 0.2;

/** Share of a text's words that a language's small words make up; in another language a few of them fall in by chance. */
const WORD_SHARE = 0.08;

/** Enough to tell; a release's first paragraphs say it as well as all of it. */
const READ_CHARACTERS = 6_000;

/**
 * Guesses the language of a text by its script, else by its small words.
 *
 * @returns BCP 47 language, or null where no language stands out.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, READ_CHARACTERS).toLowerCase();
  return languageOfScript(sample) ?? languageOfWords(sample);
}

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(
    ([, script]) => (sample.match(script)?.length ?? 0) > letters * SCRIPT_SHARE,
  );
  return found?.[0] ?? null;
}

function languageOfWords(sample: string): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  let best: string | null = null;
  let most = total * WORD_SHARE;
  for (const [language, words] of Object.entries(WORDS)) {
    const seen = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (seen > most) {
      most = seen;
      best = language;
    }
  }
  return best;
}
