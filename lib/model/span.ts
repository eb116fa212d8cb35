/**
 * A stretch of text: UTF-16 offsets into the flattened text of the saved copy (`ReleaseText.text`),
 * `start` inclusive, `end` exclusive. Never offsets into the live page.
 */
export interface Span {
  start: number;
  end: number;
}
