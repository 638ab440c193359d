import { Decimal128 } from 'bson';
import { doubleFrom, type Numeric, toDecimal, toNumber } from '../../../bson/numbers.js';
import { arcTangent2, toDegrees, toRadians, trigonometry } from '../../../bson/transcendental.js';
import { isNumeric } from '../../../bson/types.js';
import { binary } from '../arguments.js';
import type { OperatorCompiler, OperatorTable } from '../scope.js';
import { failure, isNullish, numberText, typeOf } from '../values.js';
import { ofNumber } from './functions.js';

type Bounds = { readonly min: number; readonly max: number; readonly text: string };

const finite: Bounds = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE, text: '(-inf,inf)' };
const unit: Bounds = { min: -1, max: 1, text: '[-1,1]' };
const fromOne: Bounds = { min: 1, max: Number.POSITIVE_INFINITY, text: '[1,inf]' };

/** A function of an angle or a ratio: a double, or a decimal of a decimal. NaN stays NaN. */
function fn(name: keyof typeof trigonometry, bounds: Bounds | null = null): OperatorCompiler {
  return ofNumber((value) => {
    if (bounds) checkWithin(value, bounds, `$${name}`);
    return value instanceof Decimal128 ? trigonometry[name](value) : doubleFrom(Math[name](toNumber(value)));
  });
}

function checkWithin(value: Numeric, { min, max, text }: Bounds, name: string): void {
  const number = toNumber(value);
  if (number < min || number > max)
    throw failure(50989, `cannot apply ${name} to ${numberText(value)}, value must be in ${text}`);
}

function conversion(decimal: (value: Decimal128) => Decimal128, factor: number): OperatorCompiler {
  return ofNumber((value) => (value instanceof Decimal128 ? decimal(value) : doubleFrom(toNumber(value) * factor)));
}

function angleOf(y: unknown, x: unknown): unknown {
  if (isNullish(y) || isNullish(x)) return null;
  const [a, b] = [asCoordinate(y), asCoordinate(x)];
  if (a instanceof Decimal128 || b instanceof Decimal128) return arcTangent2(toDecimal(a), toDecimal(b));
  return doubleFrom(Math.atan2(toNumber(a), toNumber(b)));
}

function asCoordinate(value: unknown): Numeric {
  if (isNumeric(value)) return value;
  throw failure(51044, `$atan2 only supports numeric types, not ${typeOf(value)}`);
}

/** Trigonometry. */
export const trigonometryOperators: OperatorTable = {
  $sin: fn('sin', finite),
  $cos: fn('cos', finite),
  $tan: fn('tan', finite),
  $asin: fn('asin', unit),
  $acos: fn('acos', unit),
  $atan: fn('atan'),
  $atan2: binary(angleOf),
  $sinh: fn('sinh'),
  $cosh: fn('cosh'),
  $tanh: fn('tanh'),
  $asinh: fn('asinh'),
  $acosh: fn('acosh', fromOne),
  $atanh: fn('atanh', unit),
  $degreesToRadians: conversion(toRadians, Math.PI / 180),
  $radiansToDegrees: conversion(toDegrees, 180 / Math.PI),
};
