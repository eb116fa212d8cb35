import type { Annotation } from '../../lib/model/annotation.ts';
import type { FigureBody, QuotationBody } from '../../lib/model/bodies.ts';
import type { ItemId } from '../../lib/model/reader-work.ts';
import type { AboutFigure } from '../about-figures.ts';
import { Elsewhere } from '../Elsewhere.tsx';
import { figureWords } from '../figure-words.ts';
import { CHANGE_NAMES } from '../names.ts';
import { useTranslation } from '../translation.tsx';
import type { NameSentence } from './card-item.ts';
import { ruleName } from './rule-names.ts';

/** Who is quoted, and where the page says so. */
export function QuotationFacts(props: {
  quotation: QuotationBody;
  annotation: Annotation;
  /** Null where no name was read, or the reader gave it. */
  sentence: NameSentence | null;
}) {
  const { t } = useTranslation();
  const { speaker, cue } = props.quotation;
  return (
    <div class="facts">
      {speaker === null ? (
        <p class="fact-main fact-unknown">{t('speaker_not_named')}</p>
      ) : (
        <p class="fact-main" dir="auto">
          {speaker.name}
        </p>
      )}
      {speaker?.role != null && <p dir="auto">{speaker.role}</p>}
      {speaker?.organization != null && <p dir="auto">{speaker.organization}</p>}
      {props.sentence !== null && (
        <p class="fact-sentence" dir="auto">
          {props.sentence.before}
          <b>{props.sentence.name}</b>
          {props.sentence.after}
        </p>
      )}
      <FoundBy annotation={props.annotation} cue={cue} />
    </div>
  );
}

/** What a figure states, and what the release says of it elsewhere. */
export function FigureFacts(props: {
  figure: FigureBody;
  annotation: Annotation;
  about: AboutFigure;
  onGoTo: (id: ItemId) => void;
}) {
  const translation = useTranslation();
  const { t } = translation;
  const { figure, about } = props;
  const value = figureWords(figure, translation);
  return (
    <div class="facts">
      <p class="fact-main fact-value" dir="auto">
        {value}
      </p>
      <Elsewhere about={about} onGoTo={props.onGoTo} />
      {value !== figure.text && <p dir="auto">{t('figure_written', [figure.text])}</p>}
      {figure.change !== undefined && <p>{t(CHANGE_NAMES[figure.change])}</p>}
      {figure.unit !== null && !value.includes(figure.unit) && (
        <p>
          {figure.unitInferred
            ? t('figure_unit_assumed', [figure.unit])
            : t(figure.kind === 'money' ? 'figure_currency_is' : 'figure_unit_is', [figure.unit])}
        </p>
      )}
      {about.row !== null && <p>{t('figure_in_row', [about.row])}</p>}
      {about.column !== null && <p>{t('figure_in_column', [about.column])}</p>}
      <FoundBy annotation={props.annotation} cue={null} />
    </div>
  );
}

function FoundBy({ annotation, cue }: { annotation: Annotation; cue: string | null }) {
  const { t } = useTranslation();
  const rule = annotation.generator?.rule ?? null;
  if (rule === null) return null;
  const words = ruleName(rule);
  const said = words === null ? t('found_by_rule', [rule.replaceAll('-', ' ')]) : t(words);
  return (
    <p class="fact-rule">
      {cue === null || cue.length < 2 ? said : t('found_with_cue', [said, cue])}
    </p>
  );
}
