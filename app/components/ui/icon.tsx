const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  half: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 3v10M10 4v8M12 5.5v5',
  dash: 'M3.5 8h9',
  info: 'M8 7.2V12M8 4.2v.1M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  warning: 'M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.6v.1',
  flag: 'M4 14V2.5h8L10 5.7 12 9H4',
  print: 'M4.5 6V2h7v4M4.5 11.5h-3V6h13v5.5h-3M4.5 9.5h7V14h-7z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5V2.5h-8v8H5',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  clock: 'M8 4.5V8l2.5 2M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.5 10.5 14 14',
  plus: 'M8 3v10M3 8h10',
  article: 'M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  person: 'M8 2.5a2.7 2.7 0 1 0 0 5.4a2.7 2.7 0 1 0 0-5.4zM2.5 14c.5-3 2.7-4.300 5.5-4.300s5 1.300 5.5 4.300',
} as const;

export type IconName = keyof typeof PATHS;
export type IconProps = { name: IconName; size?: number };

/** Decoration only: the words beside it carry the meaning. */
export const Icon = ({ name, size = 16 }: IconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={PATHS[name]} />
  </svg>
);
