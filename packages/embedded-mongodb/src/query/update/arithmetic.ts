import { isDocument } from '../../bson/codec.js';
import { add, findBigInt, integerFrom, multiply, type Numeric } from '../../bson/numbers.js';
import { showField } from '../../bson/show.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { type Modifier, type ModifierPlace, showId } from './modifier.js';

type Arithmetic = {
  readonly verb: string;
  readonly whole: (a: bigint, b: bigint) => bigint;
  readonly any: (a: Numeric, b: Numeric) => Numeric;
};

const sum: Arithmetic = { verb: 'increment', whole: (a, b) => a + b, any: add };
const product: Arithmetic = { verb: 'multiply', whole: (a, b) => a * b, any: multiply };

/** `$inc`: a missing field becomes the amount itself. */
export function increment(operand: unknown, place: ModifierPlace): Modifier {
  const amount = numericOperand(operand, sum, place);
  return (before, document) => (before === undefined ? amount : calculate(sum, before, amount, place, document));
}

/** `$mul`: a missing field becomes zero of the factor's type. */
export function multiplication(operand: unknown, place: ModifierPlace): Modifier {
  const factor = numericOperand(operand, product, place);
  return (before, document) =>
    before === undefined ? multiply(0, factor) : calculate(product, before, factor, place, document);
}

function numericOperand(operand: unknown, { verb }: Arithmetic, { path }: ModifierPlace): Numeric {
  if (isNumeric(operand)) return operand;
  throw new MongoError('TypeMismatch', `Cannot ${verb} with non-numeric argument: {${showField(path, operand)}}`);
}

function calculate(
  { whole, any }: Arithmetic,
  before: unknown,
  operand: Numeric,
  { operator, path }: ModifierPlace,
  document: unknown,
): Numeric {
  if (!isNumeric(before))
    throw new MongoError(
      'TypeMismatch',
      `Cannot apply ${operator} to a value of non-numeric type. {${showId(document)}} has the field '${lastPart(path)}' of non-numeric type ${typeName(before)}`,
    );
  if (!isInteger(before) || !isInteger(operand)) return any(before, operand);
  const result = whole(findBigInt(before) ?? 0n, findBigInt(operand) ?? 0n);
  if (BigInt.asIntN(64, result) === result)
    return integerFrom(result, typeName(before) === 'long' || typeName(operand) === 'long');
  const shown = typeName(before) === 'long' ? 'NumberLong' : 'NumberInt';
  throw new MongoError(
    'BadValue',
    `Failed to apply ${operator} operations to current value ((${shown})${before}) for document {${showId(document)}}`,
  );
}

function isInteger(value: unknown): value is Numeric {
  return ['int', 'long'].includes(typeName(value));
}

function lastPart(path: string): string {
  return path.split('.').at(-1) ?? path;
}

const bitOperations: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

type BitStep = { readonly combine: (a: bigint, b: bigint) => bigint; readonly mask: Numeric };

/** `$bit`: integers only; a missing field counts as zero. */
export function bit(operand: unknown, { path }: ModifierPlace): Modifier {
  const steps = bitSteps(operand);
  return (before, document) => {
    if (before !== undefined && !isInteger(before))
      throw new MongoError(
        'BadValue',
        `Cannot apply $bit to a value of non-integral type.${showId(document)} has the field ${lastPart(path)} of non-integer type ${typeName(before)}`,
      );
    return steps.reduce<Numeric>(applyBitStep, before ?? 0);
  };
}

function applyBitStep(value: Numeric, { combine, mask }: BitStep): Numeric {
  const isLong = typeName(value) === 'long' || typeName(mask) === 'long';
  return integerFrom(combine(findBigInt(value) ?? 0n, findBigInt(mask) ?? 0n), isLong);
}

const bitFormat = '{$bit: {field: {and/or/xor: #}}';

function bitSteps(operand: unknown): BitStep[] {
  if (!isDocument(operand))
    throw new MongoError(
      'BadValue',
      `The $bit modifier is not compatible with a ${typeName(operand)}. You must pass in an embedded document: ${bitFormat}`,
    );
  const steps = Object.entries(operand).map(([name, mask]) => bitStep(name, mask));
  if (steps.length > 0) return steps;
  throw new MongoError('BadValue', `You must pass in at least one bitwise operation. The format is: ${bitFormat}`);
}

function bitStep(name: string, mask: unknown): BitStep {
  const combine = Object.hasOwn(bitOperations, name) ? bitOperations[name] : undefined;
  const shown = showField(name, mask);
  if (!combine)
    throw new MongoError(
      'BadValue',
      `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator: {${shown}}`,
    );
  if (isInteger(mask)) return { combine, mask };
  throw new MongoError(
    'BadValue',
    `The $bit modifier field must be an Integer(32/64 bit); a '${typeName(mask)}' is not supported here: {${shown}}`,
  );
}
