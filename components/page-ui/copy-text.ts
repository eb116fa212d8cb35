/**
 * Puts text on the clipboard. Where the page is not secure, or its policy forbids it, the browser's own copy command is asked.
 *
 * @param root - Where a field can stand for a moment; nothing of the page sees it.
 * @returns False where both refuse.
 */
export async function copyText(
  view: Window & typeof globalThis,
  root: ShadowRoot,
  text: string,
): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(view.document, root, text);
  }
}

function copyByCommand(document: Document, root: ShadowRoot, text: string): boolean {
  const before = root.activeElement;
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  root.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
