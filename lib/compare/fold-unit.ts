/** Folds a unit or a counted noun, so that its forms are one: "years" and "year", "Jahren" and "Jahre", "kilomètres" and "kilomètre". */
export function foldUnit(word: string): string {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.length > 3 ? folded.replace(/(?:e[ns]?|s|n)$/, '') : folded;
}
