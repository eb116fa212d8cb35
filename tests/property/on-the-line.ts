/** Raised and lowered signs as they stand on the line: a tree and its clean copy may part them into other nodes. */
export function onTheLine(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⁺₊]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[⁻₋−–]/g, '-');
}
