import { NOTHING_ABOUT } from '../../components/about-figures.ts';
import type { CardItem } from '../../components/page/card-item.ts';
import type { ItemCardProps } from '../../components/page/ItemCard.tsx';
import type { Annotation } from '../../lib/model/annotation.ts';
import {
  type HighlightCategory,
  type Judgement,
  type Mark,
  workId,
} from '../../lib/model/reader-work.ts';
import { PageStage, type StagedProps } from './PageStage.tsx';
import { ANNOTATIONS } from './release-fixture.ts';

const nothing = () => undefined;

const CATEGORY_NAMES: Readonly<Record<HighlightCategory, string>> = {
  'category-1': 'Important',
  'category-2': 'To check',
  'category-3': 'Background',
  'category-4': 'Quote this',
};

const [spoken, , unattributed, money] = ANNOTATIONS;
const ratio = ANNOTATIONS.find(
  ({ body: [body] }) => body?.type === 'Figure' && body.kind === 'ratio',
);

/** People on the invented page. */
export const PEOPLE = [
  { name: 'Maren Oduya-Lind', role: 'Minister of Harbours', organization: null },
  {
    name: 'Tobias Ferreira-Nkemelu',
    role: 'skipper',
    organization: 'Sill Point Fishers’ Association',
  },
  { name: 'Ilse Abernathy-Roy', role: 'Press Secretary', organization: null },
];

/** Something found, with what the reader said of it. */
export function foundItem(
  annotation: Annotation | undefined,
  judgement: Partial<Judgement> | null = null,
): CardItem {
  if (annotation === undefined) throw new Error('The invented release has no such annotation.');
  return {
    kind: 'found',
    annotation,
    judgement: judgement && {
      type: 'Judgement',
      id: workId('judgement-1'),
      verdict: null,
      correction: null,
      note: null,
      tags: [],
      subject: annotation,
      created: '2026-03-05T09:12:00.000Z',
      modified: '2026-03-05T09:12:00.000Z',
      ...judgement,
    },
  };
}

/** A mark of the reader's on the invented page. */
export function markItem(changes: Partial<Mark> = {}): CardItem {
  return {
    kind: 'mark',
    mark: {
      type: 'Mark',
      id: workId('mark-1'),
      category: 'category-2',
      target: spoken?.target ?? [],
      note: null,
      tags: [],
      created: '2026-03-05T09:12:00.000Z',
      modified: '2026-03-05T09:12:00.000Z',
      ...changes,
    },
  };
}

/** A card's props for the first quotation, changed where a state or a test is about something else. */
export function cardProps(changes: Partial<ItemCardProps> = {}): ItemCardProps {
  return {
    item: foundItem(spoken),
    mode: 'view',
    written: null,
    sentence: {
      before: 'PORT ARDENNE, March 4, 2026 – The Minister of Harbours, ',
      name: 'Maren Oduya-Lind',
      after: ', today announced more than $48.6 million over five years …',
    },
    about: NOTHING_ABOUT,
    changed: null,
    people: PEOPLE,
    knownTags: ['fisheries', 'budget', 'follow up', 'fact-check', 'harbours'],
    categoryNames: CATEGORY_NAMES,
    onJudge: nothing,
    onCorrect: nothing,
    onMoveEdge: nothing,
    onCategory: nothing,
    onRemove: nothing,
    onNote: nothing,
    onWrite: nothing,
    onTags: nothing,
    onCopyQuotation: nothing,
    onCopyLink: nothing,
    onGoTo: nothing,
    onMode: nothing,
    onClose: nothing,
    ...changes,
  };
}

/** The toolbar's props, changed where a state or a test is about something else. */
export function toolbarProps(
  changes: Partial<NonNullable<StagedProps['toolbar']>> = {},
): NonNullable<StagedProps['toolbar']> {
  return {
    categoryNames: CATEGORY_NAMES,
    waiting: null,
    isTouch: false,
    onMark: nothing,
    onNote: nothing,
    onTags: nothing,
    onCopyQuotation: nothing,
    onCopyLink: nothing,
    onAttach: nothing,
    ...changes,
  };
}

const page = (name: string, props: StagedProps) => ({
  name: `page ${name}`,
  view: 'page' as const,
  element: <PageStage {...props} />,
});

const card = (name: string, changes?: Partial<ItemCardProps>, rest: StagedProps = {}) =>
  page(name, { card: { ...cardProps(changes), key: name }, ...rest });

const review = { place: 3, count: 24, judged: 5, canUndo: true, onStep: nothing };
const figureCard = { item: foundItem(money), sentence: null };

/** The interface on the page in every state. */
export const PAGE_STATES = [
  page('toolbar', { toolbar: toolbarProps() }),
  page('toolbar, looking for a place', {
    toolbar: toolbarProps({ waiting: 'more than $48.6 million over five years' }),
  }),
  card('quotation'),
  card('quotation without a name', { item: foundItem(unattributed), sentence: null }),
  card('quotation accepted, with note and tags', {
    item: foundItem(spoken, {
      verdict: 'accepted',
      note: 'Said the opposite in May.\nAsk the press office.',
      tags: ['follow up', 'harbours'],
    }),
  }),
  card('quotation corrected', {
    item: foundItem(spoken, { correction: { speaker: PEOPLE[1] ?? null } }),
    sentence: null,
  }),
  card('figure', figureCard),
  card('figure, a ratio', { item: foundItem(ratio), sentence: null }),
  card('figure said elsewhere', {
    ...figureCard,
    about: {
      same: [
        { id: workId('same-1'), text: '48,600,000 dollars' },
        { id: workId('same-2'), text: '48.6 million Canadian dollars' },
      ],
      different: [{ id: workId('different-1'), text: '$46.8 million' }],
      row: 'All eleven harbours',
      column: 'Cost',
    },
  }),
  card('figure dismissed', { ...figureCard, item: foundItem(money, { verdict: 'dismissed' }) }),
  card('figure whose number changed', {
    ...figureCard,
    changed: { was: ['48.6'], is: ['51.2'] },
  }),
  card('mark', { item: markItem(), sentence: null }),
  card('mark with note and tags', {
    item: markItem({ note: 'Check with the engineers.', tags: ['fact-check'] }),
    sentence: null,
  }),
  card('mark, writing a note', { item: markItem(), sentence: null, mode: 'note' }),
  card('quotation, writing a note', { mode: 'note' }),
  card('mark, tags', { item: markItem({ tags: ['budget'] }), sentence: null, mode: 'tags' }),
  card('mark, moving its ends', { item: markItem(), sentence: null, mode: 'fix' }),
  card('quotation, fixing the speaker', { mode: 'fix' }),
  card('figure, fixing the value', { ...figureCard, mode: 'fix' }),
  card('figure, fixing a ratio', { item: foundItem(ratio), sentence: null, mode: 'fix' }),
  card('review', {}, { review }),
  card('review, nothing to undo', figureCard, { review: { ...review, canUndo: false } }),
  page('notice', {
    notice: {
      message: 'Dismissed.',
      isFailure: false,
      action: { kind: 'undo', onPress: nothing },
      onDismiss: nothing,
    },
  }),
  page('failure', {
    notice: {
      message: 'There is no room left to save.',
      isFailure: true,
      action: null,
      onDismiss: nothing,
    },
  }),
];
