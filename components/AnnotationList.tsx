import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Mentions } from '../lib/compare/compare-mentions.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import { AnnotationCard, type Elsewhere } from './AnnotationCard.tsx';
import { useRovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { type ListedItem, remarksOn, wordsOfTarget } from './listed-item.ts';
import { type CategoryNames, KIND_NAMES } from './names.ts';
import { type Translation, useTranslation } from './translation.tsx';

/** Lists up to this long are taken in at a glance and need no filter. */
const GLANCE = 6;

/** Cards in reading order, with a filter where there are many; what cannot be pointed to comes last. */
export function AnnotationList(props: {
  items: readonly ListedItem[];
  /** What the release says elsewhere of the same things, by figure. */
  mentions: ReadonlyMap<ItemId, Mentions>;
  orphans: readonly ItemId[];
  categoryNames: CategoryNames;
  selected: ItemId | null;
  onShow: (id: ItemId) => void;
  /** What stands under a card; nothing where left out. */
  tools?: ((item: ListedItem, isOrphan: boolean) => ComponentChildren) | undefined;
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
  const matching = props.items.filter((listed) =>
    wordsOf(listed, props.categoryNames, translation).includes(filter.trim().toLocaleLowerCase()),
  );
  const written = new Map<ItemId, string>(
    props.items.map(({ id, target }) => [id, target[0]?.selector[0].exact ?? '']),
  );
  const spelled = (ids: readonly ItemId[] = []): readonly string[] =>
    ids.flatMap((each) => written.get(each) ?? []);
  const elsewhere = (of: ItemId): Elsewhere => ({
    same: spelled(props.mentions.get(of)?.same),
    different: spelled(props.mentions.get(of)?.different),
  });
  const anchored = matching.filter((listed) => !orphaned.has(listed.id));
  const orphans = matching.filter((listed) => orphaned.has(listed.id));
  const current = anchored.findIndex((listed) => listed.id === props.selected);
  const roving = useRovingFocus(anchored.length, 'vertical', Math.max(0, current));

  if (props.items.length === 0) return <p class="none">{props.none}</p>;
  return (
    <>
      {props.items.length > GLANCE && (
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
            {t('shown_of', [String(matching.length), String(props.items.length)])}
          </span>
        </div>
      )}
      {matching.length === 0 && <p class="none">{t('filter_none', [filter])}</p>}
      <ul class="cards" {...roving.container}>
        {anchored.map((listed, index) => (
          <li key={listed.id}>
            <AnnotationCard
              listed={listed}
              elsewhere={elsewhere(listed.id)}
              categoryNames={props.categoryNames}
              selected={listed.id === props.selected}
              onShow={props.onShow}
              place={roving.item(index)}
            />
            {props.tools?.(listed, false)}
          </li>
        ))}
      </ul>
      {orphans.length > 0 && (
        <section class="orphans" aria-labelledby={`${id}-orphans`}>
          <h3 id={`${id}-orphans`}>{t('orphans_title')}</h3>
          <p>{props.orphansExplained}</p>
          <ul class="cards">
            {orphans.map((listed) => (
              <li key={listed.id}>
                <AnnotationCard
                  listed={listed}
                  elsewhere={elsewhere(listed.id)}
                  categoryNames={props.categoryNames}
                  selected={false}
                  onShow={null}
                  place={null}
                />
                {props.tools?.(listed, true)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Everything a reader may look for in a card, in small letters. */
function wordsOf(listed: ListedItem, names: CategoryNames, { t }: Translation): string {
  const { item, target } = listed;
  const { note, tags } = remarksOn(listed);
  const own =
    item.kind === 'mark'
      ? [names[item.mark.category], wordsOfTarget(target)]
      : item.annotation.body.flatMap((body) => {
          switch (body.type) {
            case 'Quotation':
              return [
                body.text,
                body.speaker?.name,
                body.speaker?.role,
                body.speaker?.organization,
              ];
            case 'Figure':
              return [body.text, t(KIND_NAMES[body.kind]), body.unit, body.noun];
            default:
              return [body.value];
          }
        });
  return [...own, note, ...tags].join(' ').toLocaleLowerCase();
}
