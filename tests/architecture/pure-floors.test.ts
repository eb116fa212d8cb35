import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Type-checks one expression by the rules of the language floor, in a folder apart. */
function check(expression: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pure-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), `export const use = (): unknown => ${expression};\n`);
    const rules = { extends: join(root, 'tsconfig.pure.json'), include: ['planted.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(rules));
    const compiler = join(root, 'node_modules/.bin/tsc');
    return spawnSync(compiler, ['--noEmit', '-p', folder], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(['document.title', 'window.location', 'new URL("https://a.example").host'])(
  'the compiler refuses %s on the language floor',
  (expression) => {
    expect(check(expression)).toContain('planted.ts');
  },
);

test('the compiler takes what the language itself has', () => {
  expect(check('new Intl.NumberFormat("fr").format(4.2)')).toBe('');
});
