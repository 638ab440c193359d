import type { Document } from './codec.js';
import type { Collation } from './collation.js';

/** MongoDB names collation variants as ICU does, JavaScript in the short words of Unicode's language tags. */
const variants: Readonly<Record<string, string>> = {
  phonebook: 'phonebk',
  traditional: 'trad',
  dictionary: 'dict',
};

/** The language tag JavaScript knows a MongoDB locale by (`de@collation=phonebook`), or null when it is not written like one. */
export function findLanguageTag(locale: string): string | null {
  const match = /^([a-z]{2,3}(?:_[A-Z][a-z]{3})?(?:_(?:[A-Z]{2}|\d{3}))?(?:_POSIX)?)(?:@collation=([a-z0-9]+))?$/.exec(
    locale,
  );
  if (!match?.[1]) return null;
  const base = match[1].replaceAll('_', '-');
  const variant = match[2];
  return variant === undefined ? base : `${base}-u-co-${variants[variant] ?? variant.slice(0, 8)}`;
}

/**
 * How a filled-in specification compares: one comparison after the other until one tells the strings apart.
 * `normalization` needs nothing: the runtime always compares normalized text.
 */
export function comparisonFor(spec: Document): Collation['compare'] {
  const collators = sensitivities(spec).map((sensitivity) => collatorFor(spec, sensitivity).compare);
  const [only] = collators;
  if (only && collators.length === 1) return (a, b) => (a === b ? 0 : only(a, b));
  return (a, b) => collators.reduce((difference, compare) => difference || compare(a, b), 0);
}

type Sensitivity = NonNullable<Intl.CollatorOptions['sensitivity']>;

function sensitivities({ strength, caseLevel }: Document): readonly Sensitivity[] {
  if (strength === 1) return caseLevel ? ['case'] : ['base'];
  if (strength === 2) return caseLevel ? ['accent', 'case'] : ['accent'];
  return caseLevel ? ['accent', 'case', 'variant'] : ['variant'];
}

function collatorFor(spec: Document, sensitivity: Sensitivity): Intl.Collator {
  const { locale, caseFirst, numericOrdering, alternate } = spec;
  return new Intl.Collator(findLanguageTag(String(locale)) ?? [], {
    usage: 'sort',
    sensitivity,
    caseFirst: caseFirst === 'off' ? 'false' : caseFirst === 'upper' ? 'upper' : 'lower',
    numeric: numericOrdering === true,
    ignorePunctuation: alternate === 'shifted',
  });
}
