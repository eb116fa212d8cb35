import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of the importing file, and what it imports: a file of ours, or a package. */
const FORBIDDEN = [
  ['lib/model', 'lib/text/span.ts'],
  ['lib/text', 'lib/store/database.ts'],
  ['lib/publishers', 'lib/text/span.ts'],
  ['lib/annotate', 'lib/dom/flatten.ts'],
  ['lib/annotate/quotes', 'lib/extract/extract-release.ts'],
  ['lib/compare', 'lib/annotate/annotate-release.ts'],
  ['lib/work', 'lib/annotate/annotate-release.ts'],
  ['lib/work', 'lib/anchor/anchor-annotations.ts'],
  ['lib/export', 'lib/work/apply-work.ts'],
  ['lib/store', 'lib/work/apply-work.ts'],
  ['lib/export', 'lib/platform/badge.ts'],
  ['lib/dom', 'lib/extract/extract-release.ts'],
  ['lib/detect', 'lib/extract/extract-release.ts'],
  ['lib/extract', 'lib/annotate/annotate-release.ts'],
  ['lib/anchor', 'lib/highlight/painter.ts'],
  ['lib/highlight', 'lib/dom/flatten.ts'],
  ['lib/session', 'lib/store/work.ts'],
  ['lib/session', 'lib/messages/send.ts'],
  ['lib/session', 'components/page-ui/desk.ts'],
  ['lib/anchor', 'lib/session/place-items.ts'],
  ['lib/work', 'lib/session/keep-work.ts'],
  ['lib/messages', 'lib/store/releases.ts'],
  ['lib/store', 'lib/messages/protocol.ts'],
  ['lib/platform', 'lib/store/releases.ts'],
  ['lib/store', 'components/PopupView.tsx'],
  ['lib/detect', 'entrypoints/background/index.ts'],
  ['components', 'lib/store/queries.ts'],
  ['components', 'lib/messages/send.ts'],
  ['components', 'lib/platform/badge.ts'],
  ['components/hooks', 'lib/annotate/annotate-release.ts'],
  ['entrypoints/popup', 'dev/read.ts'],
  ['lib/platform', 'dexie'],
  ['lib/extract', '@mozilla/readability'],
  ['lib/store', 'preact'],
  ['lib/dom', 'wxt/browser'],
  ['components', 'wxt/browser'],
  ['components', 'dexie'],
  ['entrypoints/library', 'dexie'],
] as const;

const ALLOWED = [
  ['lib/annotate', 'lib/text/span.ts'],
  ['lib/extract', 'lib/dom/flatten.ts'],
  ['lib/store', 'lib/model/snapshot.ts'],
  ['components', 'lib/export/export-file.ts'],
  ['components', 'lib/work/apply-work.ts'],
  ['components', 'lib/session/work-session.ts'],
  ['lib/session', 'lib/anchor/describe-ranges.ts'],
  ['lib/session', 'lib/work/change-work.ts'],
  ['lib/work', 'lib/text/fold.ts'],
  ['lib/store', 'dexie'],
  ['components', 'preact'],
  ['entrypoints/popup', 'lib/store/queries.ts'],
] as const;

/** A tree apart with the project's own rules: planted faults must not trip up whoever reads the real one. */
let planted: string;
let complaints: string;

beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'imports-'));
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const apart = { ...rules, $schema: undefined, vcs: undefined };
  writeFileSync(join(planted, 'biome.json'), JSON.stringify(apart));
  for (const [index, [folder, target]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    write(fileOf(index, folder), `export * from '${pathTo(folder, target)}';\n`);
  }
  write('lib/text/first.ts', importing('first', 'second'));
  write('lib/text/second.ts', importing('second', 'first'));
  const biome = join(root, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--reporter=github', '--max-diagnostics=none', '.'], {
    cwd: planted,
    encoding: 'utf8',
  });
  complaints = `${run.stdout}\n${run.stderr}`;
});

afterAll(() => {
  rmSync(planted, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(planted, path)), { recursive: true });
  writeFileSync(join(planted, path), text);
}

function importing(name: string, other: string): string {
  return `import { ${other} } from './${other}.ts';\nexport const ${name} = (): unknown => ${other};\n`;
}

function fileOf(index: number, folder: string): string {
  return `${folder}/planted-${index}.ts`;
}

function pathTo(folder: string, target: string): string {
  if (!target.includes('/') || target.startsWith('@') || target === 'wxt/browser') return target;
  const path = relative(folder, target);
  return path.startsWith('.') ? path : `./${path}`;
}

function isComplainedOf(file: string, rule: string): boolean {
  return complaints.split('\n').some((line) => line.includes(rule) && line.includes(`/${file},`));
}

describe('the import rules are seen to fail', () => {
  test.each(FORBIDDEN.map(([folder, target], index) => [folder, target, index] as const))(
    '%s may not import %s',
    (folder, _target, index) => {
      expect(isComplainedOf(fileOf(index, folder), 'noRestrictedImports')).toBe(true);
    },
  );

  test('a cycle between two files is reported', () => {
    expect(isComplainedOf('lib/text/first.ts', 'noImportCycles')).toBe(true);
  });
});

describe('what is allowed passes', () => {
  test.each(
    ALLOWED.map(([folder, target], index) => [folder, target, FORBIDDEN.length + index] as const),
  )('%s may import %s', (folder, _target, index) => {
    expect(isComplainedOf(fileOf(index, folder), 'noRestrictedImports')).toBe(false);
  });
});
