import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXPORT_FORMATS } from '../../lib/export/export-file.ts';
import { openChromium } from '../../tests/e2e/extension.ts';
import type { PopupPage } from '../../tests/e2e/pages/popup-page.ts';
import type { Painted } from '../../tests/e2e/pages/release-page.ts';
import { readExport } from '../../tests/e2e/read-export.ts';
import type { Session } from '../../tests/e2e/session.ts';
import { demoPage } from '../newsroom/site.ts';

/** What to walk through, with what. */
export interface WalkOptions {
  executablePath: string;
  /** Name of a demo page. */
  page: string;
  /** Folder that the pictures go to; made where it is not there. */
  pictures: string;
}

/**
 * Does a reader's whole job without a window: open a release, see it marked, save it, open it again without a network,
 * export it in every form.
 *
 * @param say - Told what was done, line by line.
 * @param begin - Told what is being done, so that a failure can name it.
 * @throws At the first thing that does not work.
 */
export async function walk(
  options: WalkOptions,
  say: (line: string) => void,
  begin: (step: string) => void,
): Promise<void> {
  begin('start the browser');
  const session = await openChromium(options.executablePath);
  try {
    await walkThrough(session, options, say, begin);
  } finally {
    await session.close();
  }
}

async function walkThrough(
  session: Session,
  { page, pictures }: WalkOptions,
  say: (line: string) => void,
  begin: (step: string) => void,
): Promise<void> {
  const { url, title } = demoPage(page);
  const folder = resolve(pictures);
  mkdirSync(folder, { recursive: true });

  begin('detect the release');
  say(`Opened: ${url}`);
  const release = await session.openRelease(url);
  const painted = await release.waitForHighlights();
  say(`Detected: a release, and marked it: ${rangesOf(painted)}`);
  // The picture shows the first block of quotations and the figures around it.
  await release.page.evaluate(() =>
    document.querySelector('blockquote')?.scrollIntoView({ block: 'center' }),
  );
  await release.page.screenshot({ path: join(folder, 'annotated-page.png') });
  say(`Picture: ${join(folder, 'annotated-page.png')}`);

  begin('describe the release in the popup');
  const popup = await session.openPopup(release);
  await describe(popup, say);
  await popup.page.screenshot({ path: join(folder, 'popup.png') });
  say(`Picture: ${join(folder, 'popup.png')}`);

  begin('save the release');
  await popup.save();
  await popup.close();
  say('Saved.');

  begin('open the saved copy with the network off');
  await release.page.close();
  await session.newsroom.close();
  const library = await session.openLibrary({ offline: true });
  const inCopy = await library.open(title);
  const { text } = await library.copy();
  say(`Opened again with the network off: ${text.length} characters, ${rangesOf(inCopy)} marked`);
  await library.page.screenshot({ path: join(folder, 'library.png') });
  say(`Picture: ${join(folder, 'library.png')}`);

  for (const format of EXPORT_FORMATS) {
    begin(`export as ${format}`);
    const { name, content } = await library.export(format);
    const { quotations, figures } = readExport(format, content);
    const holds = [
      ...(quotations === null ? [] : [`${quotations.length} quotations`]),
      ...(figures === null ? [] : [`${figures.length} figures`]),
    ];
    if ((quotations ?? figures)?.length === 0) throw new Error('the file is empty');
    say(
      `Exported: ${name}, ${content.length} characters, well-formed${holds.map((part) => `, ${part}`).join('')}`,
    );
  }
  say('Done.');
}

async function describe(popup: PopupPage, say: (line: string) => void): Promise<void> {
  const headline = await popup.waitForPage();
  if (headline === null) throw new Error(`the popup shows no release: ${await popup.words()}`);
  say(`Popup: ${headline} (${await popup.facts()})`);
  const figures = await popup.cards('figures');
  const quotations = await popup.cards('quotations');
  for (const { speaker, role, text } of quotations) {
    say(`  ${speaker ?? 'Speaker not named'}${role === null ? '' : `, ${role}`}: ${shorten(text)}`);
  }
  say(`  ${figures.length} figures: ${figures.map(({ text }) => text).join(' · ')}`);
}

function rangesOf({ quotation = 0, figure = 0 }: Painted): string {
  return `${quotation} stretches of quotation and ${figure} figures`;
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
