/** The rule sets of a language as `cldr-rbnf` carries them: name → base value (and radix) with its text. */
export type RuleSets = Readonly<Record<string, readonly (readonly [string, string])[]>>;

interface Rule {
  base: number;
  /** The power of the radix that parts a number into quotient and rest. */
  divisor: number;
  text: string;
}

/** What a rule may hold besides letters: substitutions, plurals, a format for numbers too large for words. */
const PARTS =
  /→(?<rest>%{0,2}[\w-]*)→|←(?<quotient>%{0,2}[\w-]*)←|=(?<same>[^=]+)=|\$\(cardinal,one\{(?<one>[^}]*)\}other\{(?<other>[^}]*)\}\)\$/g;

/**
 * Writes a whole number in words by the rule-based number formats of CLDR (Unicode Technical Standard 35, part 3).
 *
 * @param sets - Rule sets of one language.
 * @param set - The set to begin with ("%spellout-cardinal-masculine").
 * @param number - A safe integer, not negative.
 */
export function spellOut(sets: RuleSets, set: string, number: number): string {
  return format(sets, set, number).replaceAll('\u00ad', '');
}

function format(sets: RuleSets, set: string, number: number): string {
  const rule = ruleFor(rulesOf(sets, set), number);
  const rest = number % rule.divisor;
  const quotient = Math.floor(number / rule.divisor);
  const body = rule.text
    .replace(/^'/, '')
    .replace(/\[([^\]]*)\]/g, (_, optional: string) => (rest === 0 ? '' : optional));
  return body.replace(PARTS, (...match) => {
    const parts: Record<string, string | undefined> = match.at(-1);
    if (parts['rest'] !== undefined) return format(sets, parts['rest'] || set, rest);
    if (parts['quotient'] !== undefined) return format(sets, parts['quotient'] || set, quotient);
    if (parts['one'] !== undefined) return (quotient === 1 ? parts['one'] : parts['other']) ?? '';
    const same = parts['same'] ?? '';
    return same.startsWith('%') ? format(sets, same, number) : String(number);
  });
}

const parsed = new WeakMap<RuleSets, Map<string, readonly Rule[]>>();

function rulesOf(sets: RuleSets, set: string): readonly Rule[] {
  const bySet = parsed.get(sets) ?? new Map<string, readonly Rule[]>();
  parsed.set(sets, bySet);
  const known = bySet.get(set);
  if (known !== undefined) return known;
  const rules = (sets[set] ?? []).flatMap(([key, text]) => {
    const [base = '', radix = '10'] = key.split('/');
    if (!/^\d+$/.test(base)) return [];
    const power = Number(base) < 1 ? 0 : exponentOf(Number(base), Number(radix));
    return [{ base: Number(base), divisor: Number(radix) ** power, text: text.replace(/;$/, '') }];
  });
  if (rules.length === 0) throw new Error(`no rules in ${set}`);
  bySet.set(set, rules);
  return rules;
}

function exponentOf(base: number, radix: number): number {
  let exponent = 0;
  for (let power = radix; power <= base; power *= radix) exponent += 1;
  return exponent;
}

/** The rule of the largest base; one before where that rule would leave a rest of nothing. */
function ruleFor(rules: readonly Rule[], number: number): Rule {
  let at = 0;
  while ((rules[at + 1]?.base ?? Number.POSITIVE_INFINITY) <= number) at += 1;
  const rule = rules[at];
  const before = rules[at - 1];
  if (rule === undefined) throw new Error('no rules');
  const leavesNothing =
    rule.text.includes('→') && number % rule.divisor === 0 && rule.base % rule.divisor !== 0;
  return leavesNothing && before !== undefined ? before : rule;
}
