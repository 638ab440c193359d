import type { Words } from '../words.js';

/** Why a cell can not be taken over. The dashboard says each in the language of its reader. */
export type CellFaultCode =
  | 'missing'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'word'
  | 'hours'
  | 'phone'
  | 'position'
  | 'exception'
  | 'format'
  | 'email'
  | 'url'
  | 'key'
  | 'tooLong'
  | 'tooMany'
  | 'unknownColumn'
  | 'repeatedColumn'
  | 'repeatedKey'
  | 'wrongKind'
  | 'unknownKey'
  | 'notYours';

/** `options` are the words that would have been right. */
export type CellFault = { code: CellFaultCode; options?: string[] };

export type CellReading<Value> = { value: Value } | { fault: CellFault };

/** What is known while a cell is read: the value it will replace, and the words its reader uses. */
export type CellContext<Value> = { before: Value | undefined; words: Words };

/** How one value stands in a cell. An empty cell is the reading's business too: it may mean none, or be a fault. */
export type Cell<Value> = {
  read(text: string, context: CellContext<Value>): CellReading<Value>;
  write(value: Value, words: Words): string;
};

export function fault(code: CellFaultCode, options?: string[]): { fault: CellFault } {
  return { fault: options ? { code, options } : { code } };
}

/** Reads each item of a cell that lists several; the first fault is the cell's. */
export function readEach<Value>(
  items: readonly string[],
  read: (item: string, at: number) => CellReading<Value>,
): CellReading<Value[]> {
  const values: Value[] = [];
  for (const [at, item] of items.entries()) {
    const reading = read(item, at);
    if ('fault' in reading) return reading;
    values.push(reading.value);
  }
  return { value: values };
}

/** The items of a cell, between semicolons or on lines of their own. */
export function itemsOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
