import type { Indicator, IndicatorLinks } from '@ventanilla/contracts';

type Onto = { indicators: readonly Pick<Indicator, 'key'>[]; offered: readonly { key: string }[] };

/** The links of an earlier round that a new one can take over, and how many it can not: their question or what they name is gone. */
export function carriedLinks(
  links: readonly IndicatorLinks[],
  { indicators, offered }: Onto,
): { links: IndicatorLinks[]; left: number } {
  const asked = new Set(indicators.map(({ key }) => key));
  const there = new Set(offered.map(({ key }) => key));
  const carried = links
    .filter(({ indicator }) => asked.has(indicator))
    .map(({ indicator, keys }) => ({ indicator, keys: keys.filter((key) => there.has(key)) }))
    .filter(({ keys }) => keys.length > 0);
  return { links: carried, left: countOf(links) - countOf(carried) };
}

/** Each entry a question is linked to counts once. */
export function countOf(links: readonly IndicatorLinks[]): number {
  return links.reduce((sum, { keys }) => sum + keys.length, 0);
}
