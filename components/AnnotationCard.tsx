import type { Annotation } from '../lib/model/annotation.ts';
import type { FigureBody, QuotationBody, Speaker } from '../lib/model/bodies.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';
import { formatFigure } from './format-figure.ts';
import type { RovingFocus } from './hooks/use-roving-focus.ts';
import { KIND_NAMES, MODIFIER_NAMES } from './names.ts';
import { useTranslation } from './translation.tsx';

/** Characters of context on either side of a figure: one line of a popup, with the figure in its middle. */
const CONTEXT_LENGTH = 56;

/** One quotation or figure. A button where it can be pointed to, plain text where it cannot. */
export function AnnotationCard(props: {
  annotation: Annotation;
  /** True for the one shown last. */
  selected: boolean;
  /** Null where the text cannot be pointed to. */
  onShow: ((key: AnnotationKey) => void) | null;
  /** Its place in the list's keyboard order; null outside it. */
  place: ReturnType<RovingFocus['item']> | null;
}) {
  const { annotation, selected, onShow, place } = props;
  const content = annotation.body.map((body) => {
    if (body.type === 'Quotation') return <Quotation key="quotation" body={body} />;
    if (body.type === 'Figure') {
      return <Figure key="figure" body={body} annotation={annotation} />;
    }
    return null;
  });
  const kind = annotation.body.some((body) => body.type === 'Figure') ? 'figures' : 'quotations';
  return onShow === null ? (
    <div class="card" data-kind={kind} data-orphan="">
      {content}
    </div>
  ) : (
    <button
      type="button"
      class="card"
      data-kind={kind}
      data-key={annotation.key}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onShow(annotation.key)}
      {...place}
    >
      {content}
    </button>
  );
}

function Quotation({ body }: { body: QuotationBody }) {
  return (
    <>
      <span class="card-quote">{body.text}</span>
      <SpeakerLine speaker={body.speaker} />
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

function Figure({ body, annotation }: { body: FigureBody; annotation: Annotation }) {
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
        <span class="card-kind">{t(KIND_NAMES[body.kind])}</span>
      </span>
      {value !== body.text && <span class="card-value">{value}</span>}
      {body.unitInferred && body.unit !== null && (
        <span class="card-assumed">{t('figure_unit_assumed', [body.unit])}</span>
      )}
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

/** The end of what stands before, from a word's start and inside the same block. */
function before(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const cut = line.slice(-CONTEXT_LENGTH);
  const whole = line !== prefix && cut.length === line.length;
  return whole || cut === '' ? cut : `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

/** The beginning of what stands after, to a word's end and inside the same block. */
function after(suffix: string): string {
  const end = suffix.indexOf('\n');
  const line = end < 0 ? suffix : suffix.slice(0, end);
  const cut = line.slice(0, CONTEXT_LENGTH);
  const whole = end >= 0 && cut.length === line.length;
  if (whole || cut === '') return cut;
  const space = cut.lastIndexOf(' ');
  return `${space < 0 ? cut : cut.slice(0, space)} …`;
}
