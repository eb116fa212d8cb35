import { useId, useState } from 'preact/hooks';
import type { Mentions } from '../lib/compare/compare-mentions.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import { AnnotationCard, type Elsewhere } from './AnnotationCard.tsx';
import { useRovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { KIND_NAMES } from './names.ts';
import { type Translation, useTranslation } from './translation.tsx';

/** Lists up to this long are taken in at a glance and need no filter. */
const GLANCE = 6;

/** Cards in reading order, with a filter where there are many; what cannot be pointed to comes last. */
export function AnnotationList(props: {
  annotations: readonly Annotation[];
  /** What the release says elsewhere of the same things, by figure. */
  mentions: ReadonlyMap<AnnotationKey, Mentions>;
  orphans: readonly ItemId[];
  selected: AnnotationKey | null;
  onShow: (key: AnnotationKey) => void;
  /** Said where the list is empty. */
  none: string;
  /** Said over the orphans: on a live page and in a saved copy the reason is another. */
  orphansExplained: string;
}) {
  const translation = useTranslation();
  const { t } = translation;
  const id = useId();
  const [filter, setFilter] = useState('');
  const orphaned = new Set<ItemId>(props.orphans);
  const matching = props.annotations.filter((annotation) =>
    wordsOf(annotation, translation).includes(filter.trim().toLocaleLowerCase()),
  );
  const written = new Map(
    props.annotations.map(({ key, target }) => [key, target[0]?.selector[0].exact ?? '']),
  );
  const spelled = (keys: readonly AnnotationKey[] = []): readonly string[] =>
    keys.flatMap((key) => written.get(key) ?? []);
  const elsewhere = (key: AnnotationKey): Elsewhere => ({
    same: spelled(props.mentions.get(key)?.same),
    different: spelled(props.mentions.get(key)?.different),
  });
  const anchored = matching.filter(({ key }) => !orphaned.has(key));
  const orphans = matching.filter(({ key }) => orphaned.has(key));
  const current = anchored.findIndex(({ key }) => key === props.selected);
  const roving = useRovingFocus(anchored.length, 'vertical', Math.max(0, current));

  if (props.annotations.length === 0) return <p class="none">{props.none}</p>;
  return (
    <>
      {props.annotations.length > GLANCE && (
        <div class="filter">
          <label for={id}>
            <Icon name="search" />
            <span class="unseen">{t('filter_annotations')}</span>
          </label>
          <input
            id={id}
            type="search"
            placeholder={t('filter_annotations')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
          <span class="filter-count" aria-live="polite">
            {t('shown_of', [String(matching.length), String(props.annotations.length)])}
          </span>
        </div>
      )}
      {matching.length === 0 && <p class="none">{t('filter_none', [filter])}</p>}
      <ul class="cards" {...roving.container}>
        {anchored.map((annotation, index) => (
          <li key={annotation.key}>
            <AnnotationCard
              annotation={annotation}
              elsewhere={elsewhere(annotation.key)}
              selected={annotation.key === props.selected}
              onShow={props.onShow}
              place={roving.item(index)}
            />
          </li>
        ))}
      </ul>
      {orphans.length > 0 && (
        <section class="orphans" aria-labelledby={`${id}-orphans`}>
          <h3 id={`${id}-orphans`}>{t('orphans_title')}</h3>
          <p>{props.orphansExplained}</p>
          <ul class="cards">
            {orphans.map((annotation) => (
              <li key={annotation.key}>
                <AnnotationCard
                  annotation={annotation}
                  elsewhere={elsewhere(annotation.key)}
                  selected={false}
                  onShow={null}
                  place={null}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Everything a reader may look for in a card, in small letters. */
function wordsOf(annotation: Annotation, { t }: Translation): string {
  const words = annotation.body.flatMap((body) => {
    switch (body.type) {
      case 'Quotation':
        return [body.text, body.speaker?.name, body.speaker?.role, body.speaker?.organization];
      case 'Figure':
        return [body.text, t(KIND_NAMES[body.kind]), body.unit, body.noun];
      default:
        return [body.value];
    }
  });
  return words.join(' ').toLocaleLowerCase();
}
