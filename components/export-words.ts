import type { ExportWords } from '../lib/export/export-words.ts';
import type { Translation } from './translation.tsx';

/**
 * The words of exports that people read, in the reader's language.
 *
 * @param categories - What the reader calls the four categories of highlights.
 */
export function exportWords(
  { t }: Translation,
  categories: ExportWords['categories'],
): ExportWords {
  return {
    source: t('detail_address'),
    published: t('detail_published'),
    place: t('detail_place'),
    saved: t('detail_saved'),
    fingerprint: t('detail_fingerprint'),
    quotations: t('tab_quotations'),
    figures: t('tab_figures'),
    text: t('export_text'),
    contacts: t('detail_contacts'),
    links: t('detail_links'),
    figure: t('export_figure'),
    kind: t('export_kind'),
    value: t('export_value'),
    unit: t('export_unit'),
    context: t('export_context'),
    speakerNotNamed: t('speaker_not_named'),
    none: t('export_none'),
    marks: t('export_marks'),
    note: t('page_note'),
    tags: t('page_tags'),
    notices: {
      embargo: t('notice_embargo'),
      correction: t('notice_corrected'),
      archived: t('notice_archived'),
      withdrawn: t('notice_withdrawn'),
    },
    categories,
  };
}
