import type { IndicatorLinks } from '@ventanilla/contracts';

/** What a question is linked to, by key. */
export function linkedTo(links: readonly IndicatorLinks[], indicator: string): readonly string[] {
  return links.find((each) => each.indicator === indicator)?.keys ?? [];
}

/** The same, and what `others` say of questions that have no links of their own. */
export function filledWith(links: readonly IndicatorLinks[], others: readonly IndicatorLinks[]): IndicatorLinks[] {
  return [...links, ...others.filter(({ indicator }) => linkedTo(links, indicator).length === 0)];
}

/** A question without links is not in the list. */
export function withLinked(links: readonly IndicatorLinks[], indicator: string, keys: readonly string[]) {
  const others = links.filter((each) => each.indicator !== indicator);
  return keys.length === 0 ? others : [...others, { indicator, keys: [...keys] }];
}
