import type { ReleaseLink } from '../model/release.ts';
import type { BodyLine } from './body-lines.ts';

/**
 * The links of a release's link sections ("Associated links", "Liens connexes"), in reading order, none twice.
 * The copy they are read from has absolute addresses already.
 */
export function readLinks(lines: readonly BodyLine[]): readonly ReleaseLink[] {
  const found = new Map<string, ReleaseLink>();
  for (const { element } of lines) {
    const anchors = [...element.querySelectorAll('a[href]'), ...closestLink(element)];
    for (const anchor of anchors) {
      const url = anchor.getAttribute('href') ?? '';
      const text = anchor.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (/^https?:/.test(url) && text !== '' && !found.has(url)) found.set(url, { text, url });
    }
  }
  return [...found.values()];
}

function closestLink(element: Element): readonly Element[] {
  const around = element.closest('a[href]');
  return around === null ? [] : [around];
}
