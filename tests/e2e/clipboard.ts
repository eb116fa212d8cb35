import { readerHands } from './pages/reader-hands.ts';
import type { Session } from './session.ts';

/**
 * What is on the clipboard, read as a reader reads it: by pasting.
 *
 * @param address - Of any page, which is opened for it and closed again.
 */
export async function pasted(session: Session, address: string): Promise<string> {
  const { page } = await session.openRelease(address);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await readerHands(page).press('Control+v');
  const text = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  return text;
}
