import type { Gap, GapTrend } from '@ventanilla/contracts';
import { addDays } from '@ventanilla/directory';
import { mondayOf, WEEKS } from './gathered.js';

type Weeks = Gap['weeks'];

/** The last weeks up to today, those without a question among them. */
export function weeksUntil(today: string, counted: Weeks): Weeks {
  const newest = mondayOf(today);
  return Array.from({ length: WEEKS }, (_, at) => {
    const week = addDays(newest, -7 * (WEEKS - 1 - at));
    return { week, count: counted.find((each) => each.week === week)?.count ?? 0 };
  });
}

/** How it goes: this week and the last beside the two before. */
export function trendOf(weeks: Weeks): GapTrend {
  const sum = (from: number, to: number) => weeks.slice(from, to).reduce((total, { count }) => total + count, 0);
  const [older, before, now] = [sum(0, -4), sum(-4, -2), sum(-2, weeks.length)];
  if (now === 0) return 'over';
  if (older + before === 0) return 'new';
  if (now > before * 1.5) return 'rising';
  return now * 1.5 < before ? 'falling' : 'steady';
}
