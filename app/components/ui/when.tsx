const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Clock parts in a time zone. Only numbers come from Intl, so server and browser agree on every letter. */
const partsIn = (at: Date, timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { ...found, month: MONTHS[Number(found.month) - 1] } as Record<
    'year' | 'month' | 'day' | 'hour' | 'minute',
    string
  >;
};

export type WhenStyle = 'date' | 'time' | 'date-time';

/** "23 Nov 2026, 10:05" in the given IANA time zone. */
export const writeWhen = (at: Date, timeZone: string, style: WhenStyle = 'date-time'): string => {
  const { year, month, day, hour, minute } = partsIn(at, timeZone);
  const date = `${day} ${month} ${year}`;
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (style === 'date') return date;
  if (style === 'time') return time;
  return `${date}, ${time}`;
};

export type WhenProps = {
  /** Milliseconds, a date, or its ISO form as a loader sends it. */
  at: number | string | Date;
  /** IANA name, from the server: the same on both sides. */
  timeZone: string;
  style?: WhenStyle;
};

export const When = ({ at, timeZone, style = 'date-time' }: WhenProps) => {
  const date = new Date(at);
  return <time dateTime={date.toISOString()}>{writeWhen(date, timeZone, style)}</time>;
};
