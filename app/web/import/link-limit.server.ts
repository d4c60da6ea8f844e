const HOUR = 3_600_000;
const LINKS_PER_HOUR = 30;
const MOST_TEACHERS = 10_000;

/** When each teacher had pages fetched; this process forgets it when it ends. */
const fetchedAt = new Map<string, number[]>();

/** Counts a page that a teacher wants fetched; the minutes to wait where there were too many within the hour. */
export function linkWait(teacherId: string, now: number): number {
  const recent = (fetchedAt.get(teacherId) ?? []).filter((at) => at > now - HOUR && at <= now);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= LINKS_PER_HOUR)
    return Math.ceil((oldest + HOUR - now) / 60_000);
  if (fetchedAt.size >= MOST_TEACHERS) fetchedAt.clear();
  fetchedAt.set(teacherId, [...recent, now]);
  return 0;
}
