import { Decimal128 } from 'bson';
import { Decimal } from 'decimal.js';
import { decimalFrom, type ExactDecimal, findExactInText, withExponent } from './decimal.js';

/*
 * Functions of decimals that have no exact result, to 34 digits: the library computes, and what it says is written as a
 * decimal of BSON. Callers see to it that the argument is one the function has a value for.
 */
const Precise = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

/** Beyond this size the exponential of a decimal is infinite, or zero. */
const largestExponent = 20_000;

type Apply = (value: Decimal) => Decimal;

function applied(apply: Apply): (value: Decimal128) => Decimal128 {
  return (value) => toBson(apply(new Precise(value.toString())));
}

function toBson(value: Decimal): Decimal128 {
  const exact = findExactInText(value.toString());
  return exact ? decimalFrom(exact) : Decimal128.fromString(value.toString());
}

/** e to the power of the value. */
export const exponential = applied((value) => {
  if (value.abs().lessThan(largestExponent) || !value.isFinite()) return value.exp();
  return value.isPositive() ? new Precise(Number.POSITIVE_INFINITY) : new Precise(0);
});

/** The logarithm to base e. */
export const naturalLogarithm = applied((value) => value.ln());

/** The logarithm to base ten. */
export const decimalLogarithm = applied((value) => value.log(10));

/** The square root; an exact one keeps half the digits behind the point that its square has. */
export function squareRoot(value: Decimal128): Decimal128 {
  const text = value.toString();
  const exact = findExactInText(text);
  const root = findExactInText(new Precise(text).sqrt().toString());
  if (!exact || !root) return toBson(new Precise(text).sqrt());
  return decimalFrom(padded(root, Math.floor(exact.exponent / 2)));
}

/** The value with that exponent, if it can be written so without losing digits. */
function padded(value: ExactDecimal, exponent: number): ExactDecimal {
  return exponent < value.exponent ? withExponent(value, exponent, 'halfEven') : value;
}

/** The logarithm to any base. */
export function logarithm(value: Decimal128, base: Decimal128): Decimal128 {
  return toBson(new Precise(value.toString()).log(new Precise(base.toString())));
}

/** One decimal to the power of another. */
export function power(base: Decimal128, exponent: Decimal128): Decimal128 {
  return toBson(new Precise(base.toString()).pow(new Precise(exponent.toString())));
}

/** The angle of a point, from minus pi to pi. */
export function arcTangent2(y: Decimal128, x: Decimal128): Decimal128 {
  return toBson(Precise.atan2(new Precise(y.toString()), new Precise(x.toString())));
}

/** Trigonometric and hyperbolic functions by their names in JavaScript. */
export const trigonometry = {
  sin: applied((value) => value.sin()),
  cos: applied((value) => value.cos()),
  tan: applied((value) => value.tan()),
  asin: applied((value) => value.asin()),
  acos: applied((value) => value.acos()),
  atan: applied((value) => value.atan()),
  sinh: applied((value) => value.sinh()),
  cosh: applied((value) => value.cosh()),
  tanh: applied((value) => value.tanh()),
  asinh: applied((value) => value.asinh()),
  acosh: applied((value) => value.acosh()),
  atanh: applied((value) => value.atanh()),
} as const;

/** The factors MongoDB converts angles with, to as many digits. */
const radiansInDegree = '0.01745329251994329576923690768488613';
const degreesInRadian = '57.29577951308232087679815481410517';

/** Degrees as radians. */
export const toRadians = applied((value) => value.times(radiansInDegree));

/** Radians as degrees. */
export const toDegrees = applied((value) => value.times(degreesInRadian));
