import { Decimal128, Long } from 'bson';
import { add, doubleFrom, findBigInt, type Numeric, toNumber } from '../../../bson/numbers.js';
import { isInt32, isNumeric } from '../../../bson/types.js';
import type { Total } from './accumulator.js';
import { divideDecimal } from './decimals.js';

const longRange = { min: -(2n ** 63n), max: 2n ** 63n - 1n };
/** Below this many steps a sum of ints stays exact in a JavaScript number. */
const safeSum = Number.MAX_SAFE_INTEGER - 2 ** 32;

/**
 * Adds numbers up as MongoDB does: whole numbers exactly, doubles with the rounding error carried along, decimals as
 * decimals. The widest type among the summands decides the type of the sum.
 */
export class Sum {
  /** How many numbers were added. */
  count = 0;
  private small = 0;
  private whole = 0n;
  private double = 0;
  private error = 0;
  private decimal: Decimal128 | null = null;
  private widest: 'int' | 'long' | 'double' = 'int';

  /** Adds a number. */
  add(value: Numeric): void {
    this.count += 1;
    if (typeof value === 'number' && isInt32(value)) this.addSmall(value);
    else if (value instanceof Decimal128)
      this.decimal = add(this.decimal ?? Decimal128.fromString('0'), value) as Decimal128;
    else if (value instanceof Long || typeof value === 'bigint') this.addLong(value);
    else this.addDouble(toNumber(value));
  }

  private addSmall(value: number): void {
    this.small += value;
    if (Math.abs(this.small) > safeSum) this.flushSmall();
  }

  private flushSmall(): void {
    this.whole += BigInt(this.small);
    this.small = 0;
  }

  private addLong(value: Long | bigint): void {
    if (this.widest === 'int') this.widest = 'long';
    this.whole += findBigInt(value) ?? 0n;
  }

  /** Neumaier's summation: what a double cannot hold is kept aside. */
  private addDouble(value: number): void {
    this.widest = 'double';
    const sum = this.double + value;
    this.error += Math.abs(this.double) >= Math.abs(value) ? this.double - sum + value : value - sum + this.double;
    this.double = sum;
  }

  private doubleSum(): number {
    this.flushSmall();
    const { double, error, whole } = this;
    if (!Number.isFinite(double)) return double;
    const sum = double + Number(whole);
    const lost =
      Math.abs(double) >= Math.abs(Number(whole)) ? double - sum + Number(whole) : Number(whole) - sum + double;
    return sum + (error + lost);
  }

  /** The sum in the type MongoDB would give it. */
  value(): Numeric {
    this.flushSmall();
    if (this.decimal) return add(this.decimal, this.withoutDecimals());
    return this.withoutDecimals();
  }

  private withoutDecimals(): Numeric {
    const { whole, widest } = this;
    if (widest === 'double' || whole < longRange.min || whole > longRange.max) return doubleFrom(this.doubleSum());
    return widest === 'int' && isInt32(Number(whole)) ? Number(whole) : Long.fromBigInt(whole);
  }

  /** The mean: a decimal when a decimal was among them, a double otherwise; null of nothing. */
  mean(): Numeric | null {
    if (this.count === 0) return null;
    const sum = this.value();
    if (sum instanceof Decimal128) return divideDecimal(sum, this.count);
    return doubleFrom(this.doubleSum() / this.count);
  }
}

/** `$sum`: what is not a number counts nothing. */
export function startSum(): Total {
  const sum = new Sum();
  return {
    add: (value) => {
      if (isNumeric(value)) sum.add(value);
    },
    value: () => sum.value(),
  };
}

/** `$avg`: what is not a number counts nothing. */
export function startAverage(): Total {
  const sum = new Sum();
  return {
    add: (value) => {
      if (isNumeric(value)) sum.add(value);
    },
    value: () => sum.mean(),
  };
}

/** `$stdDevPop` and `$stdDevSamp`: the deviation from the mean, in one pass (Welford's way). */
export function startDeviation(ofSample: boolean): Total {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add: (value) => {
      if (!isNumeric(value)) return;
      count += 1;
      const number = toNumber(value);
      const delta = number - mean;
      mean += delta / count;
      squares += delta * (number - mean);
    },
    value: () => {
      const freedom = ofSample ? count - 1 : count;
      return freedom <= 0 ? null : doubleFrom(Math.sqrt(squares / freedom));
    },
  };
}
