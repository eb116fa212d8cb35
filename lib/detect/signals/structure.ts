import { attributeOf, textOf } from '../../dom/own.ts';
import { collapse } from '../collapse.ts';
import type { PageFacts } from '../page-facts.ts';
import type { TextBlock } from '../read-blocks.ts';
import type { Found } from './found.ts';

const DATE_BEFORE = 6;
const DATE_AFTER = 12;

/** A day, month and year in any order and language: with the years of eras, and in the digits of other scripts. */
const DATE =
  /[\d０-９元]{1,4}年 ?[\d０-９]{1,2}月 ?[\d０-９]{1,2}日|^(?:\p{sc=Han}+[：:] ?)?1[0-4]\d([-./])\d\d\1\d\d$|(?:19|20)\d\d[-./년] ?\d{1,2}[-./월] ?\d{1,2}|20\d\d\.? (?:m\. |gada )?\p{L}{4,12} \d{1,2}|\b\d{1,2}(?:st|nd|rd|th|er|\.)?[ ./-]{1,2}(?:de |of )?(?:[\p{L}\p{M}]{3,12}\.?|\d{1,2})[ ,./-]{1,2}(?:de |del )?(?:19|20|25)\d\d|[٠-٩۰-۹०-९]{1,2} [\p{L}\p{M}]{3,12} [٠-٩۰-۹०-९]{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d/u;
const DATE_LINE_CHARACTERS = 70;
/** The date of a page that is kept up to date, not of one that was issued. */
const UPDATED =
  /\b(?:updated?|modified|reviewed|current|as of|as at|stand|mise? à jour|modifié|actualizado|actualización|aktualisiert|aggiornat[oa]|atualizado|bijgewerkt|uppdaterad|effective|expires?)\b/i;

/** "OTTAWA, March 3 –", "Berlin, 3. März 2020 –", "(SAINT PAUL) —", "WASHINGTON--". */
const DATELINE =
  /^(?:\p{L}{3,10}\.? \d{1,2}, \d{4},? ?)?\(?\p{Lu}[\p{L}.'’]{1,25}(?:[ -](?:\p{Lu}[\p{L}.'’]{0,25}|of|de|del|la|am|an|der|sur|le|les)){0,5}(?:, ?\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}\p{L}{1,20})?)?(?:, ?(?:den |le |the )?[\p{L}\d.]{1,12} [\p{L}\d.,]{1,12}(?: \d{4})?)?\)?(?:,? ?\([^)]{2,40}\))? ?(?:[–—]|--|- | -)/u;
/** Words between what is quoted and who said it, in the languages of most governments. */
const SAID =
  /(?:^|[\s"”»“,;:–—-])(?:said|says|stated|added|explained|noted|sagte|sagt|erklärte|erklärt|betont|betonte|so der|so die|unterstrich|déclaré|affirmé|souligné|indiqué|ajouté|expliqué|dijo|señal[aóo]|señalado|afirm[aóo]|afirmado|destac[aó]|destacado|declar[aó]|manifestó|subrayó|explicó|explicado|indicó|agregó|disse|afirmou|destacou|explicou|dichiarato|dichiara|spiega|affermato|zegt|aldus|säger|sier|siger|sanoo|sagði|segir|ütles|teatas|sacīja|teica|uzsver|sakė|teigė|pabrėžė|ha dit|ha afirmat|esan du|powiedziała?|podkreśliła?|zaznaczyła?|řekla?|uvedla?|povedala?|uviedla?|mondta|declarat|afirmat|каза|заяви|заявила?|сказала?|отметила?|зазначила?|δήλωσε|dedi|söyledi|rekao|rekla|povedal|dejala?|ujar|kata|phát biểu|cho biết|nhấn mạnh|khẳng định|و?قالت?|و?أكدت?|و?أضافت?|و?أوضحت?|و?صرحت?|אמרה?|מסרה?|הוסיפה?)(?=$|[\s"“„«.,;:–—!?])|述べ|語り|말했다|밝혔다|强调|強調|表示|指出|説明した/u;
/** Marks, or the dash that opens speech in northern and eastern Europe. */
const QUOTE_MARK = /["“”„«»「]|^[–—-] /;
/** Shorter ones are names of things and slogans. */
const QUOTATION_CHARACTERS = 30;
/** Blocks in which the article itself stands. */
const ARTICLE_BLOCKS = 60;
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor) \p{Lu}[\p{L}.'-]{1,30} \p{Lu}/u;
const PRICE =
  /[$€£¥] ?\d+(?:[.,]\d\d)?\b.{0,20}(?:add to cart|in den warenkorb|ajouter au panier|añadir)/i;

const PROSE_BLOCKS = 3;
const TEASERS = 5;
/** Title-like links: shorter ones are menus. */
const TEASER_CHARACTERS = 25;

/** What the page is built of. */
export function readStructure(facts: PageFacts): Found[] {
  return [
    ...article(facts),
    dateNearHeadline(facts),
    dateline(facts),
    quotation(facts),
    byline(facts),
    comments(facts),
    questions(facts),
    paging(facts),
    addressing(facts),
  ].filter((one) => one !== null);
}

function article({ prose, after }: PageFacts): Found[] {
  const found: Found[] = [];
  const teasers = after.filter((block) => isTeaser(block));
  const run = longestRun(after, prose);
  // After an article such links are further reading; a list begins with them.
  const comesFirst =
    prose[0] === undefined || after.indexOf(teasers[0] ?? prose[0]) < after.indexOf(prose[0]);
  if (teasers.length >= TEASERS && run < PROSE_BLOCKS && comesFirst) {
    found.push({
      name: 'structure-teasers',
      evidence: `${teasers.length} × ${teasers[0]?.text ?? ''}`,
    });
  }
  const dates = after.filter(({ text }) => text.length <= 40 && DATE.test(text)).length;
  if (dates >= TEASERS) found.push({ name: 'structure-many-dates', evidence: String(dates) });
  if (run >= PROSE_BLOCKS)
    found.push({ name: 'structure-article', evidence: String(prose.length) });
  else if (prose.length === 0) found.push({ name: 'structure-no-prose', evidence: '0' });
  return found;
}

function isTeaser({ text, linked }: TextBlock): boolean {
  return text.length >= TEASER_CHARACTERS && text.length <= 200 && linked >= text.length * 0.8;
}

/** The most blocks of prose that follow one another with nothing linked and no date between. */
function longestRun(after: readonly TextBlock[], prose: readonly TextBlock[]): number {
  const isProse = new Set(prose);
  let run = 0;
  let longest = 0;
  for (const block of after) {
    if (isProse.has(block)) run += 1;
    else if (isTeaser(block) || (block.text.length <= 40 && DATE.test(block.text))) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function dateNearHeadline({ before, after }: PageFacts): Found | null {
  const near = [...before.slice(0, DATE_BEFORE), ...after.slice(0, DATE_AFTER)];
  const dated = near.filter(({ text }) => text.length <= DATE_LINE_CHARACTERS && DATE.test(text));
  const published = dated.find(({ text }) => !UPDATED.test(text));
  if (published !== undefined) return { name: 'structure-date', evidence: published.text };
  return dated[0] === undefined ? null : { name: 'structure-updated', evidence: dated[0].text };
}

function dateline({ prose, after }: PageFacts): Found | null {
  const leads = [prose[0], ...after.slice(0, DATE_AFTER).filter(({ text }) => text.length >= 60)];
  for (const block of leads) {
    const match = DATELINE.exec(block?.text.slice(0, 110) ?? '');
    if (match !== null) return { name: 'structure-dateline', evidence: match[0] };
  }
  return null;
}

function quotation({ after }: PageFacts): Found | null {
  const block = after
    .slice(0, ARTICLE_BLOCKS)
    .find(
      ({ text, linked }, index) =>
        text.length >= QUOTATION_CHARACTERS &&
        linked < text.length / 2 &&
        QUOTE_MARK.test(text) &&
        (SAID.test(text) ||
          NAMED.test(text) ||
          isAnnounced(text, after[index - 1]?.text ?? '') ||
          isSigned(text, after[index + 1]?.text ?? '')),
    );
  return block === undefined ? null : { name: 'structure-quotation', evidence: block.text };
}

/** A name and a colon before a quotation: "Wethouder Jan Visser: “…”". */
const NAMED =
  /^[\p{Lu}\p{Lo}][^.!?:"“”„«»]{2,80}(?:\p{Lo}|[ -]\p{Lu}[\p{L}'’.-]{1,20}(?: \([^)]{2,20}\))?)[:：] ?["“„«「]/u;

/** A quotation alone, and below it who said it: "Ada Tembo, Minister of Harbours". */
function isSigned(text: string, below: string): boolean {
  return (
    /^["“«„].{20,}["”»“]$/u.test(text) &&
    /^(?:[–—-] ?)?\p{Lu}[^.!?:]{4,80},[^.!?:]{3,80}$/u.test(below)
  );
}

/** "The minister said:", and the quotation in the next paragraph. */
function isAnnounced(text: string, before: string): boolean {
  return QUOTE_MARK.test(text[0] ?? '') && /[:：]$/.test(before) && SAID.test(before);
}

function byline({ landmarks, before, after }: PageFacts): Found | null {
  const near = [...before.slice(0, 3), ...after.slice(0, 6)];
  const block = near.find(({ text }) => text.length <= 80 && BYLINE.test(text));
  if (block !== undefined) return { name: 'structure-byline', evidence: block.text };
  const { author } = landmarks;
  return author === undefined
    ? null
    : { name: 'structure-byline', evidence: textOf(author).trim() };
}

function comments({ landmarks, after }: PageFacts): Found | null {
  const { thread } = landmarks;
  if (thread !== undefined)
    return {
      name: 'structure-comments',
      evidence: (attributeOf(thread, 'id') || attributeOf(thread, 'class')) ?? '',
    };
  const price = after.find(({ text }) => PRICE.test(text.slice(0, 300)));
  return price === undefined ? null : { name: 'structure-comments', evidence: price.text };
}

/** A list of several pages. */
function paging({ landmarks: { pager } }: PageFacts): Found | null {
  return pager === undefined
    ? null
    : { name: 'structure-paging', evidence: collapse(textOf(pager).slice(0, 200)) };
}

/** Headings that ask: a page of answers. */
function questions({ after }: PageFacts): Found | null {
  const asked = after.filter(
    ({ text, tag }) => /^(?:h[2-5]|dt|summary)$/.test(tag) && text.endsWith('?'),
  );
  return asked.length < 2 ? null : { name: 'structure-questions', evidence: asked[0]?.text ?? '' };
}

/** Prose that speaks to the reader is advice or a service. */
function addressing({ prose }: PageFacts): Found | null {
  const spoken = prose
    .slice(0, 12)
    .filter(
      ({ text }) =>
        !QUOTE_MARK.test(text) && /\b(?:[Yy]our?|[Vv]ous|[Vv]otre|usted|Ihre?|Ihnen)\b/.test(text),
    );
  return spoken.length >= 2 && spoken.length * 3 >= Math.min(prose.length, 12)
    ? { name: 'structure-addressing', evidence: spoken[0]?.text ?? '' }
    : null;
}
