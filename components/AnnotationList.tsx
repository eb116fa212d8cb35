import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ItemId } from '../lib/model/reader-work.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { type AboutFigure, NOTHING_ABOUT } from './about-figures.ts';
import { Elsewhere } from './Elsewhere.tsx';
import type { ListedGroup } from './group-figures.ts';
import { useRovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { type ListedItem, remarksOn, wordsOfTarget } from './listed-item.ts';
import { type CategoryNames, KIND_NAMES } from './names.ts';
import { type Translation, useTranslation } from './translation.tsx';

/** Lists up to this long are taken in at a glance and need no filter. */
const GLANCE = 6;

/** Cards in their groups, with a filter where there are many; what cannot be pointed to comes last. */
export function AnnotationList(props: {
  groups: readonly ListedGroup[];
  /** What the release says of figures besides themselves; one that is not in it has nothing of the kind. */
  about: ReadonlyMap<ItemId, AboutFigure>;
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
  const list = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState('');
  const [wanted, setWanted] = useState<ItemId | null>(null);
  const orphaned = new Set<ItemId>(props.orphans);
  const words = filter.trim().toLocaleLowerCase();
  const groups = props.groups.map(({ title, items }) => ({
    title,
    items: items.filter((listed) =>
      wordsOf(listed, props.categoryNames, translation).includes(words),
    ),
  }));
  const matching = groups.flatMap(({ items }) => items);
  const all = props.groups.reduce((sum, { items }) => sum + items.length, 0);
  const anchored = matching.filter((listed) => !orphaned.has(listed.id));
  const orphans = matching.filter((listed) => orphaned.has(listed.id));
  const places = new Map(anchored.map((listed, index) => [listed.id, index]));
  const current = props.selected === null ? undefined : places.get(props.selected);
  const roving = useRovingFocus(anchored.length, 'vertical', current ?? 0);

  useEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    for (const card of list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? []) {
      if (card.dataset['key'] === wanted) card.focus();
    }
  }, [wanted]);

  const below = (listed: ListedItem, isOrphan: boolean) => (
    <>
      <Elsewhere
        about={props.about.get(listed.id) ?? NOTHING_ABOUT}
        onGoTo={(to) => {
          setFilter('');
          setWanted(to);
          props.onShow(to);
        }}
      />
      {props.tools?.(listed, isOrphan)}
    </>
  );

  if (all === 0) return <p class="none">{props.none}</p>;
  return (
    <>
      {all > GLANCE && (
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
            {t('shown_of', [String(matching.length), String(all)])}
          </span>
        </div>
      )}
      {matching.length === 0 && <p class="none">{t('filter_none', [filter])}</p>}
      <div ref={list} {...roving.container}>
        {groups.map(({ title, items }, group) => {
          const shown = items.filter((listed) => places.has(listed.id));
          if (shown.length === 0) return null;
          return (
            <section
              key={title ?? ''}
              aria-labelledby={title === null ? undefined : `${id}-${group}`}
            >
              {title !== null && (
                <h3 class="cards-title" id={`${id}-${group}`}>
                  {title}
                  <span class="count">{shown.length}</span>
                </h3>
              )}
              <ul class="cards">
                {shown.map((listed) => (
                  <li key={listed.id}>
                    <AnnotationCard
                      listed={listed}
                      about={props.about.get(listed.id) ?? NOTHING_ABOUT}
                      categoryNames={props.categoryNames}
                      selected={listed.id === props.selected}
                      onShow={props.onShow}
                      place={roving.item(places.get(listed.id) ?? 0)}
                    />
                    {below(listed, false)}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {orphans.length > 0 && (
        <section class="orphans" aria-labelledby={`${id}-orphans`}>
          <h3 id={`${id}-orphans`}>{t('orphans_title')}</h3>
          <p>{props.orphansExplained}</p>
          <ul class="cards">
            {orphans.map((listed) => (
              <li key={listed.id}>
                <AnnotationCard
                  listed={listed}
                  about={props.about.get(listed.id) ?? NOTHING_ABOUT}
                  categoryNames={props.categoryNames}
                  selected={false}
                  onShow={null}
                  place={null}
                />
                {below(listed, true)}
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
