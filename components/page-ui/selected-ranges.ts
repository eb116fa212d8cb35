/**
 * What is selected in a document, as live ranges: several in tables of Firefox and where the reader held Ctrl.
 *
 * @param roots - Open shadow roots in which the selection may lie.
 * @returns Empty where nothing is selected, nothing but white space, or text in a field of the page.
 */
export function selectedRanges(document: Document, roots: readonly ShadowRoot[]): Range[] {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return [];
  const inShadow = composedRange(document, selection, roots);
  const ranges =
    inShadow === null
      ? Array.from({ length: selection.rangeCount }, (_, index) =>
          selection.getRangeAt(index).cloneRange(),
        )
      : [inShadow];
  return ranges.filter(
    (range) => !range.collapsed && !isEditable(range) && /\S/.test(range.toString()),
  );
}

/** A selection inside one shadow root, which `getRangeAt` shows as lying before its host; null where it lies in none. */
function composedRange(
  document: Document,
  selection: Selection,
  roots: readonly ShadowRoot[],
): Range | null {
  if (roots.length === 0 || !('getComposedRanges' in selection)) return null;
  const [found] = selection.getComposedRanges({ shadowRoots: [...roots] });
  if (found === undefined) return null;
  const root = found.startContainer.getRootNode();
  // No range can begin in one tree and end in another.
  if (root === document || root !== found.endContainer.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

function isEditable({ commonAncestorContainer: node }: Range): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element !== null && 'isContentEditable' in element && element.isContentEditable === true;
}
