import { useId } from 'preact/hooks';
import type { ChangedNumbers } from '../../lib/anchor/changed-numbers.ts';
import type { CorrectedSpeaker, HighlightCategory } from '../../lib/model/reader-work.ts';
import type { AboutFigure } from '../about-figures.ts';
import { formatInstant } from '../format-date.ts';
import { Icon } from '../Icon.tsx';
import { KIND_NAMES } from '../names.ts';
import { useTranslation } from '../translation.tsx';
import { CardButtons } from './CardButtons.tsx';
import { CategoryPicker, CategorySwatch } from './CategoryPicker.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import {
  type CardActions,
  type CardItem,
  type CardMode,
  figureOf,
  type NameSentence,
  quotationOf,
  remarksOf,
} from './card-item.ts';
import { FigureFacts, QuotationFacts } from './FoundFacts.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { TagEditor } from './TagEditor.tsx';

export type ItemCardProps = CardActions & {
  item: CardItem;
  mode: CardMode;
  /** What is half written of its note; null where nothing is. */
  written: string | null;
  /** Where the speaker's name was read; null where it was not, or the reader gave it. */
  sentence: NameSentence | null;
  /** What the release says of it besides itself. */
  about: AboutFigure;
  /** Where the numbers of its text are others now than when it was kept; else null. */
  changed: ChangedNumbers | null;
  people: readonly CorrectedSpeaker[];
  knownTags: readonly string[];
  categoryNames: Readonly<Record<HighlightCategory, string>>;
};

/** What one mark on the page is, and what the reader can do with it. */
export function ItemCard(props: ItemCardProps) {
  const { t, language } = useTranslation();
  const id = useId();
  const { item, mode } = props;
  const quotation = quotationOf(item);
  const figure = figureOf(item);
  const { note, tags } = remarksOf(item);
  const toView = () => props.onMode('view');

  return (
    <section class="item" role="dialog" aria-labelledby={`${id}-title`} data-kind={kindOf(item)}>
      <header class="item-head">
        <h2 class="item-title" id={`${id}-title`}>
          {item.kind === 'mark' && <CategorySwatch category={item.mark.category} />}
          {item.kind === 'mark' && props.categoryNames[item.mark.category]}
          {quotation !== null && t('page_quotation')}
          {figure !== null && t(KIND_NAMES[figure.kind])}
        </h2>
        <Verdict item={item} />
        <button
          type="button"
          class="tool item-close"
          title={t('close')}
          aria-label={t('close')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>

      {mode !== 'fix' && quotation !== null && item.kind === 'found' && (
        <QuotationFacts
          quotation={quotation}
          annotation={item.annotation}
          sentence={props.sentence}
        />
      )}
      {mode !== 'fix' && figure !== null && item.kind === 'found' && (
        <FigureFacts
          figure={figure}
          annotation={item.annotation}
          about={props.about}
          onGoTo={props.onGoTo}
        />
      )}
      {mode === 'view' && item.kind === 'mark' && (
        <div class="facts">
          <CategoryPicker
            names={props.categoryNames}
            chosen={item.mark.category}
            onChoose={props.onCategory}
          />
          <p class="fact-rule">{t('page_marked', [formatInstant(item.mark.created, language)])}</p>
        </div>
      )}
      {props.changed !== null && (
        <p class="item-changed">
          <Icon name="warning" />
          {t('page_numbers_changed', [props.changed.was.join(', '), props.changed.is.join(', ')])}
        </p>
      )}
      {mode !== 'note' && note !== null && (
        <p class="item-note" dir="auto">
          {note}
        </p>
      )}
      {mode !== 'tags' && tags.length > 0 && (
        <ul class="tags" aria-label={t('page_tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag" dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}

      {mode === 'note' && (
        <NoteEditor
          note={note}
          written={props.written}
          onWrite={props.onWrite}
          onSave={props.onNote}
          onCancel={toView}
        />
      )}
      {mode === 'tags' && (
        <TagEditor tags={tags} known={props.knownTags} onSave={props.onTags} onCancel={toView} />
      )}
      {mode === 'fix' && (
        <CorrectionForm
          item={item}
          people={props.people}
          onMoveEdge={props.onMoveEdge}
          onSave={props.onCorrect}
          onCancel={toView}
        />
      )}
      {mode === 'view' && <CardButtons {...props} />}
    </section>
  );
}

/** What the reader said of it, in words. */
function Verdict({ item }: { item: CardItem }) {
  const { t } = useTranslation();
  if (item.kind === 'mark') return null;
  const { verdict = null, correction = null } = item.judgement ?? {};
  return (
    <>
      {correction !== null && (
        <span class="item-verdict" data-verdict="corrected">
          {t('page_corrected')}
        </span>
      )}
      {verdict !== null && (
        <span class="item-verdict" data-verdict={verdict}>
          {t(verdict === 'accepted' ? 'page_accepted' : 'page_dismissed')}
        </span>
      )}
    </>
  );
}

function kindOf(item: CardItem): string {
  if (item.kind === 'mark') return item.mark.category;
  return figureOf(item) === null ? 'quotation' : 'figure';
}
