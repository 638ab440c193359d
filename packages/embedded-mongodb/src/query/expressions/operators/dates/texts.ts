import { compileNamed, type NamedProblems, presentParts } from '../../arguments.js';
import { constantly, type Expression, folded, type OperatorTable, type Scope } from '../../scope.js';
import { asDate, failure, isNullish, shown, typeOf } from '../../values.js';
import { recovering } from '../recovering.js';
import { checkDateFormat, formatDate } from './formatting.js';
import { checkReadingFormat, readFormattedDate } from './parsing.js';
import { readDate } from './reading.js';
import { findZone } from './zone-argument.js';

const toStringProblems: NamedProblems = {
  notAnObject: () => failure(18629, '$dateToString only supports an object as its argument'),
  unknown: (_name, argument) => failure(18534, `Unrecognized argument to $dateToString: ${argument}`),
  missing: { date: () => failure(18628, `Missing 'date' parameter to $dateToString`) },
};

const isoFormat = '%Y-%m-%dT%H:%M:%S.%LZ';

function compileToString(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['date', 'format', 'timezone', 'onNull'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: toStringProblems });
  const onNull = named.onNull ?? constantly(null);
  return folded(presentParts(named), (document) => {
    const date = named.date?.(document);
    const format = named.format ? named.format(document) : isoFormat;
    if (!isNullish(format)) checkFormat(format, name, { code: 18533, check: checkDateFormat });
    const zone = findZone(named.timezone, document);
    if (isNullish(date)) return onNull(document);
    return zone && typeof format === 'string' ? formatDate(asDate(date), zone, format) : null;
  });
}

function checkFormat(format: unknown, name: string, how: { code: number; check: (format: string) => void }): void {
  if (typeof format !== 'string')
    throw failure(
      how.code,
      `${name} requires that 'format' be a string, found: ${typeOf(format)} with value ${shown(format)}`,
    );
  how.check(format);
}

const fromStringProblems: NamedProblems = {
  notAnObject: (_name, found) =>
    failure(40540, `$dateFromString only supports an object as an argument, found: ${found}`),
  unknown: (_name, argument) => failure(40541, `Unrecognized argument to $dateFromString: ${argument}`),
  missing: { dateString: () => failure(40542, `Missing 'dateString' parameter to $dateFromString`) },
};

function compileFromString(operand: unknown, scope: Scope, name: string): Expression {
  const known = ['dateString', 'format', 'timezone', 'onNull', 'onError'] as const;
  const named = compileNamed(operand, scope, { name, known, problems: fromStringProblems });
  const onNull = named.onNull ?? constantly(null);
  return folded(presentParts(named), (document) => {
    const text = named.dateString?.(document);
    const format = named.format ? named.format(document) : undefined;
    if (!isNullish(format)) checkFormat(format, name, { code: 40684, check: checkReadingFormat });
    const zone = findZone(named.timezone, document);
    if (isNullish(text)) return onNull(document);
    const read = (): Date | null => {
      const checked = asDateText(text);
      if (!zone || (named.format && isNullish(format))) return null;
      return typeof format === 'string' ? readFormattedDate(checked, format, zone) : readDate(checked, zone);
    };
    return recovering(read, named.onError, document);
  });
}

function asDateText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw failure(
    'ConversionFailure',
    `$dateFromString requires that 'dateString' be a string, found: ${typeOf(value)} with value ${shown(value)}`,
  );
}

/** Dates written and read as texts. */
export const dateTextOperators: OperatorTable = {
  $dateToString: compileToString,
  $dateFromString: compileFromString,
};
