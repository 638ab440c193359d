import type { Indicator, IndicatorLinks } from '@ventanilla/contracts';
import { linkedTo } from './links.js';

type Onto = {
  indicators: readonly Pick<Indicator, 'key'>[];
  offered: readonly { key: string }[];
  /** What the questions are linked to already: those keep it. */
  kept: readonly IndicatorLinks[];
};

/** The links of another round that a round can take over, and how many it can not: their question or what they name is gone. */
export function carriedLinks(
  links: readonly IndicatorLinks[],
  { indicators, offered, kept }: Onto,
): { links: IndicatorLinks[]; left: number } {
  const asked = new Set(indicators.map(({ key }) => key));
  const there = new Set(offered.map(({ key }) => key));
  const wanted = links.filter(({ indicator }) => linkedTo(kept, indicator).length === 0);
  const carried = wanted
    .filter(({ indicator }) => asked.has(indicator))
    .map(({ indicator, keys }) => ({ indicator, keys: keys.filter((key) => there.has(key)) }))
    .filter(({ keys }) => keys.length > 0);
  return { links: carried, left: countOf(wanted) - countOf(carried) };
}

/** Each entry a question is linked to counts once. */
export function countOf(links: readonly IndicatorLinks[]): number {
  return links.reduce((sum, { keys }) => sum + keys.length, 0);
}
