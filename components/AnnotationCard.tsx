import type { Annotation } from '../lib/model/annotation.ts';
import type { FigureBody, QuotationBody, Speaker } from '../lib/model/bodies.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import { placeOfTarget } from '../lib/text/place-of-target.ts';
import type { AboutFigure } from './about-figures.ts';
import { CardRemarks } from './CardRemarks.tsx';
import { after, before, sentenceEnd, sentenceStart } from './excerpt.ts';
import { figureWords } from './figure-words.ts';
import type { RovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { isDismissed, type ListedItem, tabOf, wordsOfTarget } from './listed-item.ts';
import { type CategoryNames, CHANGE_NAMES, KIND_NAMES } from './names.ts';
import { useReleaseText } from './release-text.ts';
import { SpeakerEvidence } from './SpeakerEvidence.tsx';
import { useTranslation } from './translation.tsx';

/** One quotation, figure or highlight. A button where it can be pointed to, plain text where it cannot. */
export function AnnotationCard(props: {
  listed: ListedItem;
  /** What the release says of a figure besides itself. */
  about: AboutFigure;
  categoryNames: CategoryNames;
  /** True for the one shown last. */
  selected: boolean;
  /** Null where the text cannot be pointed to. */
  onShow: ((id: ItemId) => void) | null;
  /** Its place in the list's keyboard order; null outside it. */
  place: ReturnType<RovingFocus['item']> | null;
}) {
  const { listed, selected, onShow, place } = props;
  const { id, item } = listed;
  const kind = item.kind === 'mark' ? item.mark.category : tabOf(listed);
  const content = (
    <>
      {item.kind === 'mark' && (
        <MarkedText listed={listed} name={props.categoryNames[item.mark.category]} />
      )}
      {item.kind === 'found' && <FoundText annotation={item.annotation} about={props.about} />}
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

function FoundText({ annotation, about }: { annotation: Annotation; about: AboutFigure }) {
  const content = annotation.body.map((body) => {
    if (body.type === 'Quotation') {
      const rule = annotation.generator?.rule ?? null;
      return <Quotation key="quotation" body={body} rule={rule} />;
    }
    if (body.type === 'Figure') {
      return <Figure key="figure" body={body} annotation={annotation} about={about} />;
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

function Figure(props: { body: FigureBody; annotation: Annotation; about: AboutFigure }) {
  const { body, annotation, about } = props;
  const translation = useTranslation();
  const { t } = translation;
  const value = figureWords(body, translation);
  const headings = [about.row, about.column].filter((heading) => heading !== null);
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
      {headings.length > 0 ? (
        <span class="card-headings">
          <Icon name="table" />
          <bdi>{headings.join(' · ')}</bdi>
        </span>
      ) : (
        <Sentence annotation={annotation} />
      )}
    </>
  );
}

/** The sentence that a figure stands in; as much as the annotation keeps of it where the text has it no more. */
function Sentence({ annotation }: { annotation: Annotation }) {
  const body = useReleaseText();
  const [target] = annotation.target;
  const place = placeOfTarget(body, target);
  if (target === undefined) return null;
  const [quote] = target.selector;
  const [head, tail] =
    place === null
      ? [before(quote.prefix), after(quote.suffix)]
      : [
          sentenceStart(body.text.slice(place.sentence.start, place.span.start)),
          sentenceEnd(body.text.slice(place.span.end, place.sentence.end)),
        ];
  return (
    <span class="card-context" dir="auto">
      {head}
      <b>{quote.exact}</b>
      {tail}
    </span>
  );
}
