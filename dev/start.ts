// Opens a browser with the extension on the demo newsroom; `--headless` does the whole job without a window.
//   npm start
//   npm start -- --headless [--page ID] [--pictures FOLDER]
import { parseArgs } from 'node:util';
import { findOrInstallChromium, NO_BROWSER } from './find-browser.ts';
import { buildExtension, builtManifest } from './start/build-extension.ts';
import { hasScreen, openWindow } from './start/open-window.ts';
import { walk } from './start/walk.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    page: { type: 'string', default: 'canada-en' },
    pictures: { type: 'string', default: '.output/pictures' },
  },
});

let step = 'find a browser';
try {
  const executablePath = findOrInstallChromium(say);
  if (executablePath === null) throw new Error(NO_BROWSER);
  say(`Browser: ${executablePath}`);
  step = 'build the extension';
  const { folder, built } = buildExtension('chrome');
  say(`Extension: version ${builtManifest(folder).version}, ${built ? 'built now' : 'up to date'}`);
  const headless = values.headless || !hasScreen();
  if (headless && !values.headless) say('There is no screen here: going on without a window.');
  if (headless) {
    await walk({ executablePath, page: values.page, pictures: values.pictures }, say, (name) => {
      step = name;
    });
  } else {
    step = 'open a window';
    await openWindow({ executablePath, folder }, say);
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(reason === NO_BROWSER ? reason : `Failed to ${step}: ${reason}`);
  process.exitCode = 1;
}

function say(line: string): void {
  console.log(line);
}
