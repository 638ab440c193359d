import { Decimal128 } from 'bson';
import { doubleFrom, integerFrom, type Numeric, toNumber } from '../../bson/numbers.js';

/** Rounds boundaries to numbers people like: up to the next greater one, down to the next smaller one. Zero stays. */
export type Granularity = {
  readonly up: (value: Numeric) => Numeric;
  readonly down: (value: Numeric) => Numeric;
};

function series(text: string): number[] {
  return text.split(' ').map(Number);
}

const e24 = '10 11 12 13 15 16 18 20 22 24 27 30 33 36 39 43 47 51 56 62 68 75 82 91';
const e96 =
  '100 102 105 107 110 113 115 118 121 124 127 130 133 137 140 143 147 150 154 158 162 165 169 174 178 182 187 191 196 ' +
  '200 205 210 215 221 226 232 237 243 249 255 261 267 274 280 287 294 301 309 316 324 332 340 348 357 365 374 383 392 ' +
  '402 412 422 432 442 453 464 475 487 499 511 523 536 549 562 576 590 604 619 634 649 665 681 698 715 732 750 768 787 ' +
  '806 825 845 866 887 909 931 953 976';
const e192 =
  '100 101 102 104 105 106 107 109 110 111 113 114 115 117 118 120 121 123 124 126 127 129 130 132 133 135 137 138 140 ' +
  '142 143 145 147 149 150 152 154 156 158 160 162 164 165 167 169 172 174 176 178 180 182 184 187 189 191 193 196 198 ' +
  '200 203 205 208 210 213 215 218 221 223 226 229 232 234 237 240 243 246 249 252 255 258 261 264 267 271 274 277 280 ' +
  '284 287 291 294 298 301 305 309 312 316 320 324 328 332 336 340 344 348 352 357 361 365 370 374 379 383 388 392 397 ' +
  '402 407 412 417 422 427 432 437 442 448 453 459 464 470 475 481 487 493 499 505 511 517 523 530 536 542 549 556 562 ' +
  '569 576 583 590 597 604 612 619 626 634 642 649 657 665 673 681 690 698 706 715 723 732 741 750 759 768 777 787 796 ' +
  '806 816 825 835 845 856 866 876 887 898 909 920 931 942 953 965 976 988';

function everyOther(text: string): string {
  return text
    .split(' ')
    .filter((_, i) => i % 2 === 0)
    .join(' ');
}

/** Renard's numbers, the E series and 1-2-5, as far as MongoDB knows them; repeated in every power of ten. */
const preferred: Readonly<Record<string, string>> = {
  R5: '10 16 25 40 63',
  R10: '100 125 160 200 250 315 400 500 630 800',
  R20: '100 112 125 140 160 180 200 224 250 280 315 355 400 450 500 560 630 710 800 900',
  R40:
    '100 106 112 118 125 132 140 150 160 170 180 190 200 212 224 236 250 265 280 300 315 355 375 400 425 450 475 500 ' +
    '530 560 600 630 670 710 750 800 850 900 950',
  R80:
    '103 109 115 122 128 136 145 155 165 175 185 195 206 218 230 243 258 272 290 307 325 345 365 387 412 437 462 487 ' +
    '515 545 575 615 650 690 730 775 825 875 925 975',
  '1-2-5': '10 20 50',
  E6: '10 15 22 33 47 68',
  E12: everyOther(e24),
  E24: e24,
  E48: everyOther(e96),
  E96: e96,
  E192: e192,
};

/** The granularities of `$bucketAuto`, by name. */
export const granularities: Readonly<Record<string, Granularity>> = {
  ...Object.fromEntries(Object.entries(preferred).map(([name, text]) => [name, preferredNumbers(series(text))])),
  POWERSOF2: {
    up: (value) => powerOfTwo(value, (logarithm) => Math.floor(logarithm) + 1),
    down: (value) => powerOfTwo(value, (logarithm) => Math.ceil(logarithm) - 1),
  },
};

function powerOfTwo(value: Numeric, exponentFrom: (logarithm: number) => number): Numeric {
  const number = toNumber(value);
  if (number === 0) return value;
  const exponent = exponentFrom(Math.log2(number));
  if (value instanceof Decimal128) return Decimal128.fromString(String(2 ** exponent));
  return exponent < 0 ? doubleFrom(2 ** exponent) : integerFrom(2n ** BigInt(exponent), false);
}

function preferredNumbers(numbers: readonly number[]): Granularity {
  return {
    up: (value) => rounded(value, (number) => nextAbove(number, numbers)),
    down: (value) => rounded(value, (number) => nextBelow(number, numbers)),
  };
}

function rounded(value: Numeric, round: (number: number) => number): Numeric {
  const number = toNumber(value);
  if (number === 0 || !Number.isFinite(number)) return value;
  const result = round(number);
  return value instanceof Decimal128 ? Decimal128.fromString(String(result)) : doubleFrom(result);
}

/** Steps to the power of ten whose numbers reach past the value; between two powers the first number of the higher one is next. */
function nextAbove(value: number, numbers: readonly number[]): number {
  const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
  let scale = 1;
  while (value >= last * scale) scale *= 10;
  while (value < first * scale) {
    const lowest = first * scale;
    scale /= 10;
    if (value >= last * scale) return lowest;
  }
  return (numbers.find((number) => value < number * scale) ?? last) * scale;
}

function nextBelow(value: number, numbers: readonly number[]): number {
  const [first = 1, last = 1] = [numbers[0], numbers.at(-1)];
  let scale = 1;
  while (value <= first * scale) scale /= 10;
  while (value > last * scale) {
    const highest = last * scale;
    scale *= 10;
    if (value <= first * scale) return highest;
  }
  return (numbers.findLast((number) => number * scale < value) ?? first) * scale;
}
