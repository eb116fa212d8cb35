/**
 * The rules of our highlights, for documents that are styled from a script; `entrypoints/annotator.content/highlights.css` is the
 * same text for pages, where the browser puts it in.
 */
export const HIGHLIGHT_STYLES = `/* Colours let the page's own show through, so that they can be read on light and on dark pages alike. Every kind has a line
   of its own: none is told from another by its colour alone. */
::highlight(pressmark-quotation) {
  background-color: rgb(255 193 7 / 0.26);
  text-decoration: underline solid rgb(184 122 0) 1.5px;
}
::highlight(pressmark-figure) {
  background-color: rgb(0 150 136 / 0.24);
  text-decoration: underline dotted rgb(0 128 116) 2.5px;
}
::highlight(pressmark-category-1) {
  background-color: rgb(64 132 255 / 0.22);
  text-decoration: underline wavy rgb(30 98 220) 1.5px;
}
::highlight(pressmark-category-2) {
  background-color: rgb(168 85 247 / 0.22);
  text-decoration: underline dashed rgb(136 58 214) 2px;
}
::highlight(pressmark-category-3) {
  background-color: rgb(244 63 94 / 0.2);
  text-decoration: underline overline solid rgb(206 34 72) 1.5px;
}
::highlight(pressmark-category-4) {
  background-color: rgb(132 204 22 / 0.28);
  text-decoration: underline overline dotted rgb(86 134 12) 2px;
}
::highlight(pressmark-focused) {
  background-color: rgb(255 138 0 / 0.5);
  text-decoration: underline double rgb(196 84 0) 2px;
}
@media (forced-colors: active) {
  ::highlight(pressmark-quotation) {
    background-color: Mark;
    color: MarkText;
    text-decoration: underline solid MarkText 1.5px;
  }
  ::highlight(pressmark-figure) {
    background-color: Mark;
    color: MarkText;
    text-decoration: underline dotted MarkText 2.5px;
  }
  ::highlight(pressmark-category-1) {
    background-color: Mark;
    color: MarkText;
    text-decoration: underline wavy MarkText 1.5px;
  }
  ::highlight(pressmark-category-2) {
    background-color: Mark;
    color: MarkText;
    text-decoration: underline dashed MarkText 2px;
  }
  ::highlight(pressmark-category-3) {
    background-color: Mark;
    color: MarkText;
    text-decoration: underline overline solid MarkText 1.5px;
  }
  ::highlight(pressmark-category-4) {
    background-color: Mark;
    color: MarkText;
    text-decoration: underline overline dotted MarkText 2px;
  }
  ::highlight(pressmark-focused) {
    background-color: Highlight;
    color: HighlightText;
    text-decoration: underline double HighlightText 2px;
  }
}
@media print {
  ::highlight(pressmark-quotation) {
    background-color: transparent;
    text-decoration: underline solid currentcolor 1px;
  }
  ::highlight(pressmark-figure) {
    background-color: transparent;
    text-decoration: underline dotted currentcolor 1.5px;
  }
  ::highlight(pressmark-category-1) {
    background-color: transparent;
    text-decoration: underline wavy currentcolor 1px;
  }
  ::highlight(pressmark-category-2) {
    background-color: transparent;
    text-decoration: underline dashed currentcolor 1px;
  }
  ::highlight(pressmark-category-3) {
    background-color: transparent;
    text-decoration: underline overline solid currentcolor 1px;
  }
  ::highlight(pressmark-category-4) {
    background-color: transparent;
    text-decoration: underline overline dotted currentcolor 1.5px;
  }
  ::highlight(pressmark-focused) {
    background-color: transparent;
    text-decoration: none;
  }
}
`;
