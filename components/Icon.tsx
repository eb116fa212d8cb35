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
