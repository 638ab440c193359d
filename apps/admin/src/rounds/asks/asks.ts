import type { Ask, Indicator, Institution, SetContent } from '@ventanilla/contracts';

/** Who is asked a question, by key. */
export function askedOf(asks: readonly Ask[], indicator: string): string[] {
  return asks.filter((ask) => ask.indicator === indicator).map(({ institution }) => institution);
}

export function withAsked(asks: readonly Ask[], indicator: string, institutions: readonly string[]): Ask[] {
  const others = asks.filter((ask) => ask.indicator !== indicator);
  return [...others, ...institutions.map((institution) => ({ indicator, institution }))];
}

/** Asks an institution every question of a domain. */
export function withDomainAsked(asks: readonly Ask[], indicators: readonly Indicator[], institution: string): Ask[] {
  const fresh = indicators.filter(({ key }) => !askedOf(asks, key).includes(institution));
  return [...asks, ...fresh.map(({ key }) => ({ indicator: key, institution }))];
}

export function unaskedIn({ indicators }: Pick<SetContent, 'indicators'>, asks: readonly Ask[]): Indicator[] {
  const asked = new Set(asks.map(({ indicator }) => indicator));
  return indicators.filter(({ key }) => !asked.has(key));
}

/** Asks what nobody is asked of the institution whose name the set suggests, in whichever language it was written. */
export function withSuggested(
  asks: readonly Ask[],
  set: Pick<SetContent, 'indicators'>,
  institutions: readonly Institution[],
): Ask[] {
  const fresh = unaskedIn(set, asks).flatMap(({ key, suggestedInstitution }) => {
    const names = Object.values(suggestedInstitution);
    const institution = institutions.find(({ name }) => names.includes(name));
    return institution ? [{ indicator: key, institution: institution.key }] : [];
  });
  return [...asks, ...fresh];
}
