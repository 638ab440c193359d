import { Decimal128 } from 'bson';

/** A finite number as `digits × 10^exponent`, exactly. The exponent is the cohort: 1.50 has digits 150 and exponent -2. */
export type ExactDecimal = { readonly digits: bigint; readonly exponent: number };

/** How digits that do not fit are dropped. */
export type Rounding = 'halfEven' | 'down' | 'floor' | 'ceiling';

const decimalDigits = 34;
const exponents = { min: -6176, max: 6111 };

/** The digits of a number written with a (smaller or equal) exponent. */
export function scaled(value: ExactDecimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent);
}

/** Reads a decimal's text; null for NaN, the infinities and what is no number. */
export function findExactInText(text: string): ExactDecimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  const [, sign, whole = '', fraction = '', power = '0'] = match ?? [];
  if (!match || whole + fraction === '') return null;
  const digits = BigInt(`${whole}${fraction}`);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** Every finite double is `mantissa × 2^power`, and `2^-n` is `5^n × 10^-n`. Null for NaN and the infinities. */
export function findExactDouble(value: number): ExactDecimal | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value)) return { digits: BigInt(value), exponent: 0 };
  let halvings = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    halvings += 1;
  }
  return { digits: BigInt(mantissa) * 5n ** BigInt(halvings), exponent: -halvings };
}

/** The decimal for a double as MongoDB converts it: 15 significant digits, trailing zeros kept. */
export function decimalFromDouble(value: number): Decimal128 {
  const plain = value === 0 || !Number.isFinite(value);
  return Decimal128.fromString(plain ? (Object.is(value, -0) ? '-0' : String(value)) : value.toExponential(14));
}

/** The decimal nearest to an exact value: 34 digits, half to even; too large is infinite, too small is zero. */
export function decimalFrom(value: ExactDecimal): Decimal128 {
  const excess = Math.max(digitCount(value.digits) - decimalDigits, exponents.min - value.exponent);
  if (excess > 0) return decimalFrom(withExponent(value, value.exponent + excess, 'halfEven'));
  if (value.exponent > exponents.max) return foldedDown(value);
  return Decimal128.fromString(`${value.digits}E${value.exponent}`);
}

/** An exponent too large is brought down by writing zeros behind the digits, while there is room. */
function foldedDown(value: ExactDecimal): Decimal128 {
  const zeros = value.exponent - exponents.max;
  if (value.digits === 0n) return Decimal128.fromString(`0E${exponents.max}`);
  if (digitCount(value.digits) + zeros > decimalDigits)
    return Decimal128.fromString(value.digits < 0n ? '-Infinity' : 'Infinity');
  return Decimal128.fromString(`${scaled(value, exponents.max)}E${exponents.max}`);
}

function digitCount(digits: bigint): number {
  return (digits < 0n ? -digits : digits).toString().length;
}

/** The value with that exponent, dropping digits when it is larger than its own. */
export function withExponent(value: ExactDecimal, exponent: number, rounding: Rounding): ExactDecimal {
  if (exponent <= value.exponent) return { digits: scaled(value, exponent), exponent };
  return { digits: withoutLastDigits(value.digits, exponent - value.exponent, rounding), exponent };
}

function withoutLastDigits(digits: bigint, count: number, rounding: Rounding): bigint {
  const unit = 10n ** BigInt(count);
  const quotient = digits / unit;
  const rest = digits % unit;
  return quotient + steps[rounding](quotient, rest, unit);
}

/** What is added to the truncated quotient. */
const steps: Readonly<Record<Rounding, (quotient: bigint, rest: bigint, unit: bigint) => bigint>> = {
  down: () => 0n,
  floor: (_quotient, rest) => (rest < 0n ? -1n : 0n),
  ceiling: (_quotient, rest) => (rest > 0n ? 1n : 0n),
  halfEven: (quotient, rest, unit) => {
    const size = rest < 0n ? -rest : rest;
    const up = size * 2n > unit || (size * 2n === unit && quotient % 2n !== 0n);
    return up ? (rest < 0n ? -1n : 1n) : 0n;
  },
};

/**
 * Rounds to a whole multiple of `10^exponent`. What needs no rounding is filled up with zeros to 34 digits, as MongoDB's
 * `$round` and `$trunc` do.
 */
export function quantize(value: ExactDecimal, exponent: number, rounding: Rounding): ExactDecimal {
  const full = value.exponent - (decimalDigits - digitCount(value.digits));
  return withExponent(value, value.digits === 0n ? exponent : Math.max(full, exponent), rounding);
}

/** `a + b`, exactly. */
export function addExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: scaled(a, exponent) + scaled(b, exponent), exponent };
}

/** `a - b`, exactly. */
export function subtractExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return addExact(a, { digits: -b.digits, exponent: b.exponent });
}

/** `a × b`, exactly. */
export function multiplyExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/**
 * `a ÷ b` with more digits than a decimal holds, so that rounding it is right. An exact quotient has as few digits behind
 * the point as its operands allow. `b` must not be zero.
 */
export function divideExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const shift = Math.max(0, decimalDigits + 1 + digitCount(b.digits) - digitCount(a.digits));
  const numerator = a.digits * 10n ** BigInt(shift);
  const exponent = a.exponent - b.exponent - shift;
  const digits = numerator / b.digits;
  if (numerator % b.digits === 0n) return withoutTrailingZeros({ digits, exponent }, exponent + shift);
  const negative = numerator < 0n !== b.digits < 0n;
  return { digits: digits * 10n + (negative ? -1n : 1n), exponent: exponent - 1 };
}

/** Drops trailing zeros while the exponent stays at most `limit`. */
function withoutTrailingZeros(value: ExactDecimal, limit: number): ExactDecimal {
  let { digits, exponent } = value;
  while (exponent < limit && digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return { digits, exponent };
}

/** The remainder of `a ÷ b` with the sign of `a`. `b` must not be zero. */
export function remainderExact(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: scaled(a, exponent) % scaled(b, exponent), exponent };
}
