import { textOf } from '../../dom/own.ts';
import type { PageFacts } from '../page-facts.ts';
import { findPhrase } from '../words/find-phrase.ts';
import { foldWords } from '../words/fold-words.ts';
import { RELEASE_LABELS, RELEASE_SECTIONS } from '../words/release-words.ts';
import type { Found } from './found.ts';

/** The trail of sections over the text ("Home › Newsroom › …"). */
export function readTrail({ landmarks: { trail } }: PageFacts): Found[] {
  const text = trail === undefined ? '' : textOf(trail).slice(0, 600);
  const folded = foldWords(text);
  const word = findPhrase(folded, RELEASE_SECTIONS) ?? findPhrase(folded, RELEASE_LABELS);
  return word === null ? [] : [{ name: 'trail-release', evidence: word }];
}
