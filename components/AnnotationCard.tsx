import type { Annotation } from '../lib/model/annotation.ts';
import type { FigureBody, QuotationBody, Speaker } from '../lib/model/bodies.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import { CardRemarks } from './CardRemarks.tsx';
import { after, before } from './excerpt.ts';
import { formatFigure } from './format-figure.ts';
import type { RovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { isDismissed, type ListedItem, tabOf, wordsOfTarget } from './listed-item.ts';
import { type CategoryNames, CHANGE_NAMES, KIND_NAMES, MODIFIER_NAMES } from './names.ts';
import { SpeakerEvidence } from './SpeakerEvidence.tsx';
import { useTranslation } from './translation.tsx';

/** How the release writes the same quantity elsewhere, and other values of what seems to be the same thing. */
export interface Elsewhere {
  same: readonly string[];
  different: readonly string[];
}

/** One quotation, figure or highlight. A button where it can be pointed to, plain text where it cannot. */
export function AnnotationCard(props: {
  listed: ListedItem;
  elsewhere: Elsewhere;
  categoryNames: CategoryNames;
  /** True for the one shown last. */
  selected: boolean;
  /** Null where the text cannot be pointed to. */
  onShow: ((id: ItemId) => void) | null;
  /** Its place in the list's keyboard order; null outside it. */
  place: ReturnType<RovingFocus['item']> | null;
}) {
  const { listed, elsewhere, selected, onShow, place } = props;
  const { id, item } = listed;
  const kind = item.kind === 'mark' ? item.mark.category : tabOf(listed);
  const content = (
    <>
      {item.kind === 'mark' && (
        <MarkedText listed={listed} name={props.categoryNames[item.mark.category]} />
      )}
      {item.kind === 'found' && <FoundText annotation={item.annotation} elsewhere={elsewhere} />}
      <CardRemarks listed={listed} />
    </>
  );
  const dismissed = isDismissed(listed) ? '' : undefined;
  return onShow === null ? (
    <div class="card" data-kind={kind} data-dismissed={dismissed} data-orphan="">
      {content}
    </div>
  ) : (
    <button
      type="button"
      class="card"
      data-kind={kind}
      data-key={id}
      data-dismissed={dismissed}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onShow(id)}
      {...place}
    >
      {content}
    </button>
  );
}

function FoundText(props: { annotation: Annotation; elsewhere: Elsewhere }) {
  const { annotation, elsewhere } = props;
  const content = annotation.body.map((body) => {
    if (body.type === 'Quotation') {
      const rule = annotation.generator?.rule ?? null;
      return <Quotation key="quotation" body={body} rule={rule} />;
    }
    if (body.type === 'Figure') {
      return <Figure key="figure" body={body} annotation={annotation} elsewhere={elsewhere} />;
    }
    return null;
  });
  return <>{content}</>;
}

/** The category in words: colour alone says nothing to many. */
function MarkedText({ listed, name }: { listed: ListedItem; name: string }) {
  return (
    <>
      <span class="card-category">{name}</span>
      <span class="card-quote" dir="auto">
        {wordsOfTarget(listed.target)}
      </span>
    </>
  );
}

function Quotation({ body, rule }: { body: QuotationBody; rule: string | null }) {
  return (
    <>
      <span class="card-quote">{body.text}</span>
      <SpeakerLine speaker={body.speaker} />
      {body.speaker !== null && <SpeakerEvidence speaker={body.speaker} rule={rule} />}
    </>
  );
}

function SpeakerLine({ speaker }: { speaker: Speaker | null }) {
  const { t } = useTranslation();
  if (speaker === null) {
    return <span class="card-speaker card-unnamed">{t('speaker_not_named')}</span>;
  }
  const rest = [speaker.role, speaker.organization].filter((part) => part !== null).join(' · ');
  return (
    <span class="card-speaker">
      <b>{speaker.name}</b>
      {rest !== '' && <span class="card-role">{rest}</span>}
    </span>
  );
}

function Figure(props: { body: FigureBody; annotation: Annotation; elsewhere: Elsewhere }) {
  const { body, annotation, elsewhere } = props;
  const translation = useTranslation();
  const { t } = translation;
  const value = [
    body.modifier === null ? null : t(MODIFIER_NAMES[body.modifier]),
    formatFigure(body, translation),
    body.noun,
    body.rate,
  ]
    .filter((part) => part !== null)
    .join(' ');
  const [context] = annotation.target;
  return (
    <>
      <span class="card-figure">
        <b>{body.text}</b>
        <span class="card-kind">
          {[t(KIND_NAMES[body.kind]), ...(body.change ? [t(CHANGE_NAMES[body.change])] : [])].join(
            ' · ',
          )}
        </span>
      </span>
      {value !== body.text && <span class="card-value">{value}</span>}
      {body.unitInferred && body.unit !== null && (
        <span class="card-assumed">{t('figure_unit_assumed', [body.unit])}</span>
      )}
      <ElsewhereLine elsewhere={elsewhere} written={body.text} />
      {context !== undefined && (
        <span class="card-context">
          {before(context.selector[0].prefix)}
          <b>{context.selector[0].exact}</b>
          {after(context.selector[0].suffix)}
        </span>
      )}
    </>
  );
}

/** More spellings than these say no more. */
const MOST_SPELLINGS = 3;

function ElsewhereLine(props: { elsewhere: Elsewhere; written: string }) {
  const { same, different } = props.elsewhere;
  const { t, tn, language } = useTranslation();
  const list = (spellings: Iterable<string>): string =>
    new Intl.ListFormat(language).format([...spellings].slice(0, MOST_SPELLINGS));
  const others = new Set(same.filter((spelling) => spelling !== props.written));
  return (
    <>
      {same.length > 0 && (
        <span class="card-same">
          {others.size > 0
            ? t('figure_also_written', [list(others)])
            : tn('figure_times', same.length + 1)}
        </span>
      )}
      {different.length > 0 && (
        <span class="card-different">
          <Icon name="warning" />
          {t('figure_differs', [list(new Set(different))])}
        </span>
      )}
    </>
  );
}
