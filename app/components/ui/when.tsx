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

/** "just now", "5 minutes ago", "in 2 hours", "3 days ago"; both in milliseconds. */
export const writeRelative = (at: number, now: number): string => {
  const seconds = Math.round((at - now) / 1000);
  const size = Math.abs(seconds);
  if (size < 45) return 'just now';
  const [count, unit] =
    size < 3600
      ? [Math.max(1, Math.round(size / 60)), 'minute']
      : size < 86_400
        ? [Math.round(size / 3600), 'hour']
        : [Math.round(size / 86_400), 'day'];
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return seconds < 0 ? `${words} ago` : `in ${words}`;
};

export type WhenProps = {
  /** Milliseconds, a date, or its ISO form as a loader sends it. */
  at: number | string | Date;
  /** IANA name, from the server: the same on both sides. */
  timeZone: string;
  style?: WhenStyle;
  /** The loader's clock, milliseconds: writes "5 minutes ago" with the full time as a tooltip. */
  now?: number;
};

export const When = ({ at, timeZone, style = 'date-time', now }: WhenProps) => {
  const date = new Date(at);
  const full = writeWhen(date, timeZone, style);
  return (
    <time dateTime={date.toISOString()} title={now === undefined ? undefined : full}>
      {now === undefined ? full : writeRelative(date.getTime(), now)}
    </time>
  );
};
