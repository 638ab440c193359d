import { MongoError } from '../errors.js';

/*
 * Labels put strings in an order that only a comparison knows, so that bytes can stand for them. A label is a row of digits;
 * shorter ones stand before the longer ones they begin, as in a dictionary. Between two labels there is always another:
 *
 *   5          6            between 5 and 6 nothing is left on this level,
 *   5   5.500  6            so the next one goes one level down.
 */

/** The digits of a label, each from 0 up to but without {@link digits}. */
export type Label = readonly number[];

/** How many digits there are: as many as six bytes can count. */
const digits = 2 ** 48;
const middle = digits / 2;
/** How far beyond the last label the next one is put: room for 16 million in between, and for 8 million more behind. */
const step = 2 ** 24;
const digitBytes = 6;
/** How long a label may grow: as far as a key of LMDB can hold its bytes. */
const maxDigits = 250;
const more = 1;
const end = 0;

/** Bytes in the order of the labels, none the beginning of another. */
export function encodeLabel(label: Label): Buffer {
  const bytes = Buffer.alloc(label.length * (digitBytes + 1) + 1, end);
  for (const [i, digit] of label.entries()) {
    bytes[i * (digitBytes + 1)] = more;
    bytes.writeUIntBE(digit, i * (digitBytes + 1) + 1, digitBytes);
  }
  return bytes;
}

/** The label whose bytes these are. */
export function decodeLabel(bytes: Buffer): Label {
  const length = (bytes.length - 1) / (digitBytes + 1);
  return Array.from({ length }, (_, i) => bytes.readUIntBE(i * (digitBytes + 1) + 1, digitBytes));
}

/** The bytes every label beginning with these digits begins with, and its own bytes stand before. */
export function belowLabel(label: Label): Buffer {
  const bytes = encodeLabel(label);
  bytes[bytes.length - 1] = more;
  return bytes;
}

/**
 * A label between two neighbours; null where there is none. The same neighbours always give the same label. Throws
 * `InternalError` when too many strings have been put between the same two.
 */
export function labelBetween(before: Label | null, after: Label | null): Label {
  if (!before) return after ? ahead(after) : [middle];
  if (after && isBelow(after, before)) return ahead(after);
  if (after && isBeside(after, before)) return halfway(before, after);
  const next = last(before) + step;
  return next < digits ? withLast(before, next) : oneLevelDown(before);
}

/** As many labels as wanted, in order and evenly spread. */
export function* spreadLabels(count: number): Iterable<Label> {
  const distance = Math.floor(digits / (count + 1));
  for (let i = 1; i <= count; i += 1) yield [i * distance];
}

function halfway(before: Label, after: Label): Label {
  const half = Math.floor((last(after) - last(before)) / 2);
  return half > 0 ? withLast(before, last(before) + half) : oneLevelDown(before);
}

function oneLevelDown(label: Label): Label {
  if (label.length >= maxDigits) throw noRoom();
  return [...label, middle];
}

/** Ahead of the first label of its level. */
function ahead(after: Label): Label {
  const digit = last(after);
  if (digit <= 1) throw noRoom();
  return withLast(after, digit > step ? digit - step : Math.floor(digit / 2));
}

function noRoom(): MongoError {
  return new MongoError(
    'InternalError',
    'the index has no room left for this string; drop the index and create it again',
  );
}

function last(label: Label): number {
  return label.at(-1) ?? 0;
}

function withLast(label: Label, digit: number): Label {
  return [...label.slice(0, -1), digit];
}

function isBelow(label: Label, parent: Label): boolean {
  return label.length > parent.length && parent.every((digit, i) => label[i] === digit);
}

function isBeside(label: Label, other: Label): boolean {
  return label.length === other.length && label.slice(0, -1).every((digit, i) => digit === other[i]);
}
