import type { Indicator, SetContent, SetDomain } from '@ventanilla/contracts';

export type SubThemeGroup = { subTheme: SetDomain['subThemes'][number] | null; indicators: Indicator[] };

/** The questions of a domain by sub-theme, in the order of the set; those without one come first. */
export function bySubTheme(domain: SetDomain, { indicators }: Pick<SetContent, 'indicators'>): SubThemeGroup[] {
  const own = indicators.filter((indicator) => indicator.domain === domain.number);
  const groups = [null, ...domain.subThemes].map((subTheme) => ({
    subTheme,
    indicators: own.filter((indicator) => indicator.subTheme === (subTheme?.key ?? null)),
  }));
  return groups.filter((group) => group.indicators.length > 0);
}
