import { Decimal128 } from 'bson';
import { addExact, decimalFrom, divideExact, findExactDouble } from './decimal.js';
import {
  combineDecimals,
  doubleFrom,
  findBigInt,
  fitsLong,
  integerFrom,
  kindOf,
  type NumberKind,
  type Numeric,
  toNumber,
} from './numbers.js';

const widths: readonly NumberKind[] = ['int', 'long', 'double', 'decimal'];

/**
 * A running sum as `$sum` and `$avg` keep it: whole numbers exactly, doubles with what rounding loses carried along,
 * decimals apart; the result has the widest type that was added, a double when 64 bits do not hold a whole one.
 */
export class Summation {
  #kind: NumberKind = 'int';
  #count = 0;
  #small = 0;
  #whole = 0n;
  #double = 0;
  #lost = 0;
  #decimal: Decimal128 | null = null;

  add(value: Numeric): void {
    this.#count += 1;
    const kind = kindOf(value);
    if (widths.indexOf(kind) > widths.indexOf(this.#kind)) this.#kind = kind;
    if (kind === 'decimal') this.#addDecimal(value);
    else if (kind === 'double') this.#addDouble(toNumber(value));
    else this.#addWhole(value);
  }

  /** How many numbers were added. */
  get count(): number {
    return this.#count;
  }

  /** The sum; int zero when nothing was added. */
  total(): Numeric {
    if (this.#kind === 'decimal') return this.#decimalTotal();
    if (this.#kind === 'double') return doubleFrom(this.#doubleTotal());
    const whole = this.#whole + BigInt(this.#small);
    return fitsLong(whole) ? integerFrom(whole, this.#kind === 'long') : doubleFrom(Number(whole));
  }

  /** The mean, a double or a decimal; null when nothing was added. */
  average(): Numeric | null {
    if (this.#count === 0) return null;
    if (this.#kind !== 'decimal') return doubleFrom(this.#doubleTotal() / this.#count);
    return combineDecimals(this.#decimalTotal(), this.#count, divideExact, (a, b) => a / b);
  }

  #addWhole(value: Numeric): void {
    if (typeof value !== 'number') this.#whole += findBigInt(value) ?? 0n;
    else this.#small += value;
    if (Math.abs(this.#small) > 2 ** 52) this.#spill();
  }

  #spill(): void {
    this.#whole += BigInt(this.#small);
    this.#small = 0;
  }

  /** Neumaier's sum: the part of the smaller number that the sum cannot hold is kept. */
  #addDouble(value: number): void {
    const sum = this.#double + value;
    const larger = Math.abs(this.#double) >= Math.abs(value);
    this.#lost += larger ? this.#double - sum + value : value - sum + this.#double;
    this.#double = sum;
  }

  #addDecimal(value: Numeric): void {
    this.#decimal = combineDecimals(this.#decimal ?? Decimal128.fromString('0'), value, addExact, (a, b) => a + b);
  }

  #doubleTotal(): number {
    const whole = Number(this.#whole + BigInt(this.#small));
    const sum = this.#double + whole;
    if (!Number.isFinite(sum)) return sum;
    const larger = Math.abs(this.#double) >= Math.abs(whole);
    return sum + (this.#lost + (larger ? this.#double - sum + whole : whole - sum + this.#double));
  }

  #decimalTotal(): Decimal128 {
    const whole = { digits: this.#whole + BigInt(this.#small), exponent: 0 };
    const double = findExactDouble(this.#double + this.#lost);
    const others = double ? decimalFrom(addExact(whole, double)) : Decimal128.fromString(String(this.#double));
    return combineDecimals(this.#decimal ?? Decimal128.fromString('0'), others, addExact, (a, b) => a + b);
  }
}

/** A running standard deviation (Welford's method), always in doubles. */
export class Deviation {
  #count = 0;
  #mean = 0;
  #squares = 0;

  add(value: Numeric): void {
    const number = toNumber(value);
    const distance = number - this.#mean;
    this.#count += 1;
    this.#mean += distance / this.#count;
    this.#squares += distance * (number - this.#mean);
  }

  /** Of all there is; null when nothing was added. */
  ofPopulation(): Numeric | null {
    return this.#count === 0 ? null : doubleFrom(Math.sqrt(this.#squares / this.#count));
  }

  /** Of a sample; null for fewer than two numbers. */
  ofSample(): Numeric | null {
    return this.#count < 2 ? null : doubleFrom(Math.sqrt(this.#squares / (this.#count - 1)));
  }
}

/** The number that a share of the numbers does not exceed (`0.5` for the median), out of numbers sorted upwards. */
export function percentileOf(sorted: readonly number[], share: number): number | null {
  const place = share >= 1 ? sorted.length - 1 : Math.max(0, Math.ceil(sorted.length * share) - 1);
  return sorted[place] ?? null;
}
