import { OptionsView, type OptionsViewProps } from '../../components/OptionsView.tsx';
import { CATEGORY_NAMES } from './category-names.ts';
import type { GalleryState } from './gallery-state.ts';

const nothing = (): void => undefined;

/** The settings' props, changed where a state or a test is about something else. */
export function optionsProps(changes: Partial<OptionsViewProps> = {}): OptionsViewProps {
  return {
    rules: {
      sites: { 'www.harbourwatch.example': 'always', 'intranet.novaterra.gov': 'never' },
      notReleases: {
        'https://www.novaterra.gov/news/calendar/2026/03': '2026-03-04T09:12:00.000Z',
        'https://www.novaterra.gov/news/a-very-long-address-of-a-page-that-somebody-has-written-for-machines-alone':
          '2026-03-05T09:12:00.000Z',
      },
    },
    categoryNames: CATEGORY_NAMES,
    onCategoryName: () => undefined,
    failure: null,
    onDismiss: nothing,
    highlightsVisible: true,
    onHighlights: nothing,
    onSiteRule: nothing,
    onNoRelease: nothing,
    onOpenShortcuts: nothing,
    ...changes,
  };
}

const options = (name: string, changes?: Partial<OptionsViewProps>): GalleryState => ({
  name: `options ${name}`,
  view: 'options',
  element: <OptionsView {...optionsProps(changes)} />,
});

/** The settings in every state. */
export const OPTIONS_STATES: readonly GalleryState[] = [
  options('decisions'),
  options('nothing decided', {
    rules: { sites: {}, notReleases: {} },
    highlightsVisible: false,
  }),
  options('refused', { failure: { code: 'permission-refused' } }),
  options('loading', { rules: null }),
];
