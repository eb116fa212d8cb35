import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Chromium-based browsers are found on the search path, the most open first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPLICATIONS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

/** What a developer's or a test's Chromium is started with: no sandbox for root in a container, and no traffic of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Said where no browser could be found or installed. */
export const NO_BROWSER =
  'No Chromium-based browser was found: install Chromium, Chrome or Edge, or set CHROME_PATH to its program.';

/**
 * Finds a Chromium-based browser on this machine: `CHROME_PATH`, then Chromium, Chrome and Edge where they usually are.
 *
 * @returns The program's path, or null where there is none.
 */
export function findChromium(): string | null {
  const set = process.env['CHROME_PATH'];
  if (set !== undefined && isProgram(set)) return set;
  return onSearchPath(COMMANDS) ?? applications().find(isProgram) ?? null;
}

/**
 * Finds Firefox: `FIREFOX_PATH`, then the search path.
 *
 * @returns The program's path, or null where there is none.
 */
export function findFirefox(): string | null {
  const set = process.env['FIREFOX_PATH'];
  if (set !== undefined && isProgram(set)) return set;
  return onSearchPath(FIREFOX_COMMANDS);
}

/**
 * Finds Chromium, and tries to install it with the system's packages where there is none and we may (Debian, as root).
 *
 * @param say - Told what is being done.
 * @returns The program's path, or null where none could be had.
 */
export function findOrInstallChromium(say: (line: string) => void): string | null {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() !== 0 || onSearchPath(['apt-get']) === null) return null;
  say('No browser found; installing Chromium with apt-get …');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
  } catch {
    // The caller says what to install; apt's own reasons would bury that sentence.
    return null;
  }
  return findChromium();
}

function applications(): readonly string[] {
  if (process.platform === 'darwin') return MAC_APPLICATIONS;
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return roots.flatMap((root) => WINDOWS_APPLICATIONS.map((path) => join(root, path)));
}

function onSearchPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find(isProgram);
    if (found !== undefined) return found;
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
