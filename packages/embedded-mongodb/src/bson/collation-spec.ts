import { MongoError } from '../errors.js';
import type { Document } from './codec.js';
import type { Collation } from './collation.js';
import { comparisonFor, findLanguageTag } from './collators.js';
import { type Numeric, toNumber } from './numbers.js';
import { isNumeric, typeName } from './types.js';

/** What MongoDB 7 writes into every specification: the version of the Unicode data it sorts by. */
const collationVersion = '57.1';

const fieldTypes: Readonly<Record<string, string>> = {
  locale: 'string',
  caseLevel: 'bool',
  caseFirst: 'string',
  strength: 'int',
  numericOrdering: 'bool',
  alternate: 'string',
  maxVariable: 'string',
  normalization: 'bool',
  backwards: 'bool',
  version: 'string',
};

const choices: Readonly<Record<string, readonly unknown[]>> = {
  caseFirst: ['upper', 'lower', 'off'],
  strength: [1, 2, 3, 4, 5],
  alternate: ['non-ignorable', 'shifted'],
  maxVariable: ['punct', 'space'],
};

const known = new Map<string, Collation>();
const maxRemembered = 500;

/**
 * Reads a collation specification, fills in what its language leaves open, and gives the rules; null for the simple one.
 * Equal specifications give the same object. Throws MongoDB's errors for what is not a specification, and `NotImplemented`
 * for what the runtime's own collation rules cannot do: strengths 4 and 5, `backwards` outside French Canadian, `maxVariable`.
 */
export function parseCollation(spec: Document): Collation | null {
  checkFields(spec);
  if (spec['locale'] === 'simple') return refuseMoreThanSimple(spec);
  const filled = fillIn(spec);
  const key = JSON.stringify(filled);
  const collation = known.get(key) ?? { spec: filled, compare: comparisonFor(filled) };
  if (known.size >= maxRemembered) known.clear();
  known.set(key, collation);
  return collation;
}

function checkFields(spec: Document): void {
  if (spec['locale'] === undefined)
    throw new MongoError('Location40414', "BSON field 'collation.locale' is missing but a required field");
  for (const [name, value] of Object.entries(spec)) {
    const type = Object.hasOwn(fieldTypes, name) ? fieldTypes[name] : undefined;
    if (type === undefined)
      throw new MongoError('Location40415', `BSON field 'collation.${name}' is an unknown field.`);
    checkField(name, value, type);
  }
}

function checkField(name: string, value: unknown, type: string): void {
  if (type === 'int' ? !isNumeric(value) : typeName(value) !== type) {
    throw new MongoError(
      'TypeMismatch',
      `BSON field 'collation.${name}' is the wrong type '${typeName(value)}', expected type '${type}'`,
    );
  }
  const plain = isNumeric(value) ? toNumber(value as Numeric) : value;
  if (choices[name]?.includes(plain) === false)
    throw new MongoError(
      'BadValue',
      `Enumeration value '${String(plain)}' for field 'collation.${name}' is not a valid value.`,
    );
}

function refuseMoreThanSimple(spec: Document): null {
  if (Object.keys(spec).length === 1) return null;
  throw new MongoError(
    'FailedToParse',
    `If locale=simple, no other fields should be present in: ${JSON.stringify(spec)}`,
  );
}

function fillIn(spec: Document): Document {
  const locale = String(spec['locale']);
  const defaults = localeDefaults(locale, spec);
  const filled: Document = {
    locale,
    caseLevel: spec['caseLevel'] ?? false,
    caseFirst: spec['caseFirst'] ?? (defaults.caseFirst === 'false' ? 'off' : defaults.caseFirst),
    strength: isNumeric(spec['strength']) ? toNumber(spec['strength']) : 3,
    numericOrdering: spec['numericOrdering'] ?? defaults.numeric,
    alternate: spec['alternate'] ?? (defaults.ignorePunctuation ? 'shifted' : 'non-ignorable'),
    maxVariable: spec['maxVariable'] ?? 'punct',
    normalization: spec['normalization'] ?? false,
    backwards: spec['backwards'] ?? locale === backwardsLocale,
    version: spec['version'] ?? collationVersion,
  };
  checkTogether(filled);
  refuseUnserved(filled);
  return filled;
}

/** The one language whose own rules compare accents from the end of a word. */
const backwardsLocale = 'fr_CA';

function localeDefaults(locale: string, spec: Document): Intl.ResolvedCollatorOptions {
  const tag = findLanguageTag(locale);
  const resolved = tag === null ? null : new Intl.Collator(tag).resolvedOptions();
  if (resolved && sameTag(resolved.locale, tag)) return resolved;
  const near = resolved && Intl.Collator.supportedLocalesOf([tag ?? '']).length > 0 ? resolved.locale : null;
  const advice = near === null ? '' : `. Did you mean '${near.replaceAll('-', '_')}'?`;
  throw new MongoError('BadValue', `Field 'locale' is invalid in: ${JSON.stringify(spec)}${advice}`);
}

function sameTag(resolved: string, tag: string | null): boolean {
  return resolved === tag || resolved === tag?.replace('-POSIX', '-u-va-posix');
}

function checkTogether({ caseFirst, caseLevel, strength, backwards }: Document): void {
  if (backwards && strength === 1)
    throw new MongoError('BadValue', "'backwards' is invalid with 'strength' of 1 in the collation");
  if (caseFirst !== 'off' && !caseLevel && Number(strength) <= 2)
    throw new MongoError(
      'BadValue',
      "'caseFirst' is invalid unless 'caseLevel' is on or 'strength' is greater than 2 in the collation",
    );
}

function refuseUnserved({ locale, strength, backwards, alternate, maxVariable, version }: Document): void {
  const reason = [
    Number(strength) > 3 && 'a collation of strength 4 or 5',
    backwards !== (locale === backwardsLocale) && `'backwards: ${String(backwards)}' with the locale '${locale}'`,
    alternate === 'shifted' && maxVariable === 'space' && "'maxVariable: space'",
  ].find((text) => typeof text === 'string');
  if (reason) throw new MongoError('NotImplemented', `${reason} is not supported by this server`);
  if (version !== collationVersion)
    throw new MongoError(
      'IncompatibleCollationVersion',
      `Requested collation version ${String(version)} but the only available collator version was ${collationVersion}`,
    );
}
