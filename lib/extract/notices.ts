/** What a page says about a release as a whole. */
export type NoticeKind = 'embargo' | 'correction' | 'archived' | 'withdrawn';

/** Longer is a paragraph that speaks of such a thing. */
const NOTICE_LENGTH = 400;

const NOTICES: readonly (readonly [NoticeKind, RegExp])[] = [
  [
    'withdrawn',
    /^(?:this |the )?(?:news (?:story|article|release)|page|content|publication|document|guidance|release|statement)? ?(?:was|has been) (?:withdrawn|superseded)(?!\p{L})|^withdrawn(?!\p{L})|^(?:cette page|ce (?:contenu|communiqué|document)) a été retiré|^(?:esta página|este (?:contenido|comunicado)) ha sido retirad|^diese (?:seite|meldung|mitteilung) wurde zurückgezogen/iu,
  ],
  [
    'archived',
    /^archived (?:content|information|page|news|release)(?!\p{L})|^(?:this|the following) (?:is (?:an )?archived|(?:content|page|information|page's content|release) (?:is|was|has been) archived)|^(?:was published|this was published) under the .{0,60}(?:government|administration)|^(?:page|contenu|information) archivée?s?(?!\p{L})|^(?:cette page|ce contenu) (?:est|a été) archivé|^(?:contenido|página|información) archivad|^(?:esta página|este contenido) (?:está|ha sido) archivad|^archivierte(?:r|s)? (?:inhalt|seite|meldung)|^(?:diese seite|dieser inhalt) (?:ist|wurde) archiviert/iu,
  ],
  [
    'embargo',
    /^(?:strictly )?(?:under )?embargo(?:ed)?(?!\p{L})|^not for (?:release|publication|broadcast) (?:before|until)|^sous embargo|^sperrfrist|^bajo embargo|^embargado|^sotto embargo/iu,
  ],
  [
    'correction',
    /^(?:correction|corrected|clarification|erratum|rectificatif|correctif|corrección|fe de erratas|berichtigung|korrektur|korrigiert|rettifica|errata)(?: (?:notice|version|issued|note|copy))?(?: ?[:：(–—-]|$| (?:on|of|du|de|vom|del) )/iu,
  ],
];

/**
 * Tells a line that speaks of the release as a whole: it may not be published yet, it was corrected, archived, taken back.
 *
 * @returns Null for every other line.
 */
export function noticeKind(line: string): NoticeKind | null {
  if (line.length > NOTICE_LENGTH) return null;
  return NOTICES.find(([, words]) => words.test(line.trim()))?.[0] ?? null;
}
