import { startNewsroom } from '../newsroom/serve.ts';
import { launchChromium } from './launch-chromium.ts';

/** Whether a window can be opened at all. */
export function hasScreen(): boolean {
  return (
    process.platform !== 'linux' ||
    process.env['DISPLAY'] !== undefined ||
    process.env['WAYLAND_DISPLAY'] !== undefined
  );
}

/**
 * Opens a window with the extension on the newsroom's index, and stays until the window is closed.
 *
 * @param say - Told, line by line, what there is to see.
 */
export async function openWindow(
  options: { executablePath: string; folder: string },
  say: (line: string) => void,
): Promise<void> {
  const newsroom = await startNewsroom();
  try {
    const { browser } = await launchChromium({
      ...options,
      newsroomPort: newsroom.port,
      headless: false,
    });
    const closed = new Promise<void>((resolve) => {
      browser.once('disconnected', () => resolve());
      // On a Mac the browser outlives its last window.
      browser.on('targetdestroyed', () => {
        if (browser.targets().every((target) => target.type() !== 'page')) void browser.close();
      });
    });
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(`http://127.0.0.1:${newsroom.port}/`);
    say(`Demo newsroom: http://127.0.0.1:${newsroom.port}/ (in this window only)`);
    say('Open a release, then press Pressmark’s toolbar button. Close the window to end.');
    await closed;
  } finally {
    await newsroom.close();
  }
}
