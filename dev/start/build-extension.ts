import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The browsers that Pressmark is built for. */
export type Target = 'chrome' | 'firefox';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** The folder that a browser loads. */
export function extensionFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/**
 * Builds the extension where there is no build yet or a source is newer than it.
 *
 * @returns The folder that a browser loads, and whether it had to be built.
 * @throws Where the build fails, with what the builder said.
 */
export function buildExtension(target: Target): { folder: string; built: boolean } {
  const folder = extensionFolder(target);
  if (isCurrent(folder)) return { folder, built: false };
  // By its file, not its command: this also runs under a plain `node`, where no script path is set.
  const builder = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const options = target === 'firefox' ? ['-b', 'firefox'] : [];
  try {
    execFileSync(process.execPath, [builder, 'build', ...options], { cwd: ROOT, stdio: 'pipe' });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(`the extension could not be built. ${said}`.trim());
  }
  return { folder, built: true };
}

/** What a built extension says of itself. */
interface BuiltManifest {
  version: string;
  /** Firefox only. */
  browser_specific_settings?: { gecko: { id: string } };
}

/** Reads a built extension's manifest. */
export function builtManifest(folder: string): BuiltManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

function isCurrent(folder: string): boolean {
  const builtAt = changedAt(join(folder, 'manifest.json'));
  return builtAt > 0 && SOURCES.every((source) => newestIn(join(ROOT, source)) <= builtAt);
}

function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (newest, name) => Math.max(newest, changedAt(join(path, name))),
    stat.mtimeMs,
  );
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
