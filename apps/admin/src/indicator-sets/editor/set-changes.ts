import type { Indicator, ScaleStep, SetContent, SetDomain } from '@ventanilla/contracts';

/** Changes of a draft: each gives the content as it is afterwards and leaves the given one alone. */

/** Puts a domain in the place of one with that number, or at the end. Its questions follow a new number and lost sub-themes. */
export function withDomain(content: SetContent, before: number | null, domain: SetDomain): SetContent {
  const domains = putInPlace(content.domains, ({ number }) => number === before, domain);
  const known = domain.subThemes.map(({ key }) => key);
  const indicators = content.indicators.map((indicator) => {
    if (before === null || indicator.domain !== before) return indicator;
    const subTheme = indicator.subTheme !== null && known.includes(indicator.subTheme) ? indicator.subTheme : null;
    return { ...indicator, domain: domain.number, subTheme };
  });
  return { ...content, domains, indicators };
}

/** Takes a domain out with its questions. */
export function withoutDomain(content: SetContent, number: number): SetContent {
  return {
    ...content,
    domains: content.domains.filter((domain) => domain.number !== number),
    indicators: content.indicators.filter(({ domain }) => domain !== number),
  };
}

export function withIndicator(content: SetContent, before: string | null, indicator: Indicator): SetContent {
  return { ...content, indicators: putInPlace(content.indicators, ({ key }) => key === before, indicator) };
}

export function withoutIndicator(content: SetContent, key: string): SetContent {
  return { ...content, indicators: content.indicators.filter((indicator) => indicator.key !== key) };
}

export function withStep(content: SetContent, before: string | null, step: ScaleStep): SetContent {
  return { ...content, scale: putInPlace(content.scale, ({ key }) => key === before, step) };
}

export function withoutStep(content: SetContent, key: string): SetContent {
  return { ...content, scale: content.scale.filter((step) => step.key !== key) };
}

export type Way = 'up' | 'down';

export function moveDomain(content: SetContent, number: number, way: Way): SetContent {
  return { ...content, domains: moved(content.domains, (domain) => domain.number === number, way) };
}

export function moveStep(content: SetContent, key: string, way: Way): SetContent {
  return { ...content, scale: moved(content.scale, (step) => step.key === key, way) };
}

/** Moves a question among those of its domain and sub-theme, wherever the others stand. */
export function moveIndicator(content: SetContent, key: string, way: Way): SetContent {
  const one = content.indicators.find((indicator) => indicator.key === key);
  const isBeside = ({ domain, subTheme }: Indicator) => domain === one?.domain && subTheme === one.subTheme;
  const order = moved(content.indicators.filter(isBeside), (indicator) => indicator.key === key, way);
  const indicators = content.indicators.map((indicator) =>
    isBeside(indicator) ? (order.shift() ?? indicator) : indicator,
  );
  return { ...content, indicators };
}

function putInPlace<Thing>(things: readonly Thing[], isPlace: (thing: Thing) => boolean, thing: Thing): Thing[] {
  return things.some(isPlace) ? things.map((one) => (isPlace(one) ? thing : one)) : [...things, thing];
}

function moved<Thing>(things: readonly Thing[], isOne: (thing: Thing) => boolean, way: Way): Thing[] {
  const from = things.findIndex(isOne);
  const to = way === 'up' ? from - 1 : from + 1;
  const one = things[from];
  if (one === undefined || to < 0 || to >= things.length) return [...things];
  return things.toSpliced(from, 1).toSpliced(to, 0, one);
}
