/** Line drawings on a 20 by 20 grid, one path each. */
const PATHS = {
  quotation:
    'M8 6C5.5 6.8 4 8.6 4 11.2V14h4.2v-4.2H6.1C6.2 8.9 6.9 8 8.4 7.5zM16 6c-2.5.8-4 2.6-4 5.2V14h4.2v-4.2h-2.1c.1-.9.8-1.8 2.3-2.3z',
  figure: 'M4 16.5h12M5.5 13.5v-3M9 13.5v-7M12.5 13.5v-5M16 13.5v-10',
  save: 'M5.5 3.5h9v13L10 13.2 5.5 16.500z',
  check: 'm4.5 10.5 3.7 3.7 7.3-8',
  warning: 'M10 3.5 17.2 16H2.800zM10 8v3.500M10 13.600v.1',
  question:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.9 8.200c0-2.9 4.3-2.7 4.3-.1 0 1.7-2.2 1.7-2.2 3.400M10 13.600v.1',
  nothing: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5.2 5.200l9.6 9.6',
  export: 'M10 3v9M6.5 8.8 10 12.300l3.5-3.500M3.5 14v2.500h13V14',
  library: 'M4 3.500h3v13H4zM8.5 3.500h3v13h-3zM12.9 4.300l2.8-.8 3 12.3-2.8.8z',
  external: 'M8 4.500H4.500v11h11V12M11 3.500h5.500V9M16.5 3.5 9 11',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  down: 'm5.5 8 4.5 4.500L14.5 8',
  delete: 'M4 5.500h12M8 5.500v-2h4v2M5.5 5.500l.7 11h7.600l.7-11M8.5 8.500v5M11.5 8.500v5',
  close: 'm5 5 10 10M15 5 5 15',
  note: 'M4 4h12v9l-4 4H4zM16 13h-4v4M7 7.500h6M7 10.500h4',
  tag: 'M3.500 3.500h6l7 7-6 6-7-7zM6.700 6.700v.1',
  copy: 'M7.500 7.500h9v9h-9zM5 12.500H3.500v-9h9V5',
  link: 'M8.500 11.500a3 3 0 0 0 4.200 0l3-3a3 3 0 0 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-3 3a3 3 0 0 0 4.200 4.200l1-1',
  edit: 'm4 16 .8-3.500L13 4.300l2.700 2.700-8.200 8.200zM11.300 6l2.700 2.700',
  undo: 'M7.500 4 4 7.500 7.500 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H8',
  redo: 'M12.500 4 16 7.500 12.500 11M16 7.500H8.500a4.500 4.500 0 0 0 0 9H12',
  review: 'M3.500 5.500h6M3.500 10h5M3.500 14.500h5M11.500 12l2.200 2.200L17.500 9',
  more: 'M4.500 9.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600zM10 9.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600zM15.500 9.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600z',
  next: 'M7.500 4.500 13 10l-5.500 5.500',
  table: 'M3.500 4.500h13v11h-13zM3.500 8.500h13M8 4.500v11',
  place: 'M10 17s5.500-5 5.500-9a5.500 5.500 0 0 0-11 0c0 4 5.500 9 5.500 9zM10 8.500v-.1',
  search: 'M8.8 14.200a5.4 5.4 0 1 0 0-10.8 5.4 5.4 0 0 0 0 10.800zM12.8 12.800l4 4',
} as const;

/** A drawing there is. */
export type IconName = keyof typeof PATHS;

/** A drawing beside words; never the only name of anything, so hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
