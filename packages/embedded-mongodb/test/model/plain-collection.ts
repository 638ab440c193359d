/*
 * A collection as simple as can be: documents in an array, everything by looking at all of them. It knows only what the
 * model test asks for, and shares nothing with the server.
 */

/** What fields hold. */
export type Value = number | string | boolean | null | Value[] | { [name: string]: Value };
/** A document. */
export type Fields = { [name: string]: Value };
/** A document with its `_id`. */
export type Stored = Fields & { _id: number };
/** Operators a value is tested by. */
export type Test = { [operator: string]: Value | Test };
/** A filter of MongoDB. */
export type Filter = { [name: string]: Value | Test | Filter[] };
/** An update of operators. */
export type Change = { [operator: string]: Fields };
/** Up or down. */
export type Direction = 1 | -1;

/** A refusal with MongoDB's code. */
export class Refused extends Error {
  constructor(readonly code: number) {
    super(`refused with ${code}`);
  }
}

function valueAt(document: Fields, path: string): Value | undefined {
  let current: Value | undefined = document;
  for (const part of path.split('.'))
    current = isFields(current) && Object.hasOwn(current, part) ? current[part] : undefined;
  return current;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const orNull = (value: Value | undefined): Value => value ?? null;

function candidates(value: Value | undefined): (Value | undefined)[] {
  return Array.isArray(value) ? [...value, value] : [value];
}

/** Only numbers with numbers and texts with texts. */
function isBeyond(value: Value | undefined, limit: Value, accepts: (difference: number) => boolean): boolean {
  if (typeof value === 'number' && typeof limit === 'number') return accepts(value - limit);
  if (typeof value === 'string' && typeof limit === 'string')
    return accepts(value < limit ? -1 : value > limit ? 1 : 0);
  return false;
}

const anyBeyond = (accepts: (difference: number) => boolean) => (value: Value | undefined, limit: Value | Test) =>
  candidates(value).some((item) => isBeyond(item, limit as Value, accepts));

const tests: { readonly [operator: string]: (value: Value | undefined, operand: Value | Test) => boolean } = {
  $gt: anyBeyond((difference) => difference > 0),
  $gte: anyBeyond((difference) => difference >= 0),
  $lt: anyBeyond((difference) => difference < 0),
  $lte: anyBeyond((difference) => difference <= 0),
  $eq: (value, operand) => candidates(value).some((item) => sameText(orNull(item), operand)),
  $ne: (value, operand) => !meets(value, '$eq', operand),
  $in: (value, operand) => (operand as Value[]).some((item) => meets(value, '$eq', item)),
  $nin: (value, operand) => !meets(value, '$in', operand),
  $exists: (value, operand) => (value !== undefined) === operand,
  $size: (value, operand) => Array.isArray(value) && value.length === operand,
  $all: (value, operand) => (operand as Value[]).every((item) => meets(value, '$eq', item)),
  $not: (value, operand) => !meetsAll(value, operand as Test),
  $elemMatch: (value, operand) => Array.isArray(value) && value.some((item) => meetsAll(item, operand as Test)),
};

function meets(value: Value | undefined, operator: string, operand: Value | Test): boolean {
  return known(tests, operator)(value, operand);
}

function known<T>(table: { readonly [operator: string]: T }, operator: string): T {
  const found = table[operator];
  if (found) return found;
  throw new Error(`the model does not know ${operator}`);
}

function meetsAll(value: Value | undefined, test: Test): boolean {
  return Object.entries(test).every(([operator, operand]) => meets(value, operator, operand));
}

/** Whether a document meets a filter. */
export function matches(document: Fields, filter: Filter): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    const clauses = condition as Filter[];
    if (name === '$or') return clauses.some((clause) => matches(document, clause));
    if (name === '$and') return clauses.every((clause) => matches(document, clause));
    if (name === '$nor') return !clauses.some((clause) => matches(document, clause));
    const value = valueAt(document, name);
    const isTest = isFields(condition) && Object.keys(condition)[0]?.startsWith('$');
    return isTest ? meetsAll(value, condition as Test) : meets(value, '$eq', condition as Value);
  });
}

function setAt(document: Fields, path: string, value: Value): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) document[first] = value;
  else {
    const inner = document[first];
    const holder: Fields = isFields(inner) ? inner : {};
    document[first] = holder;
    setAt(holder, rest.join('.'), value);
  }
}

function removeAt(document: Fields, path: string): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) delete document[first];
  else if (isFields(document[first])) removeAt(document[first], rest.join('.'));
}

const number = (value: Value | undefined, missing: Value) => Number(value ?? missing);
const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
const isPulled = (item: Value, operand: Value) =>
  isFields(operand) ? meetsAll(item, operand) : sameText(item, operand);

/** The new value of a field; undefined leaves it as it is. */
const changes: { readonly [operator: string]: (before: Value | undefined, operand: Value) => Value | undefined } = {
  $set: (_before, operand) => operand,
  $setOnInsert: (_before, operand) => operand,
  $inc: (before, operand) => number(before, 0) + Number(operand),
  $mul: (before, operand) => number(before, 0) * Number(operand),
  $min: (before, operand) => Math.min(number(before, operand), Number(operand)),
  $max: (before, operand) => Math.max(number(before, operand), Number(operand)),
  $push: (before, operand) => [...list(before), operand],
  $addToSet: (before, operand) =>
    list(before).some((item) => sameText(item, operand)) ? before : [...list(before), operand],
  $pop: (before, operand) => before && (operand === 1 ? list(before).slice(0, -1) : list(before).slice(1)),
  $pull: (before, operand) => before && list(before).filter((item) => !isPulled(item, operand)),
};

function changeOne(document: Fields, operator: string, path: string, operand: Value): void {
  if (operator === '$unset') {
    removeAt(document, path);
    return;
  }
  const after = known(changes, operator)(valueAt(document, path), operand);
  if (after !== undefined) setAt(document, path, after);
}

/** Fields change in the order of their names, whatever the operators. */
function changed(document: Fields, change: Change, isInsert: boolean): Fields {
  const after = structuredClone(document);
  const due = Object.entries(change).filter(([operator]) => isInsert || operator !== '$setOnInsert');
  const steps = due.flatMap(([operator, fields]) =>
    Object.entries(fields).map(([path, operand]) => ({ operator, path, operand })),
  );
  steps.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { operator, path, operand } of steps) changeOne(after, operator, path, structuredClone(operand));
  return after;
}

/** What sorting looks at: the least item going up, the greatest going down; an empty list comes before null. */
function sortKey(value: Value | undefined, direction: Direction): [number, number | string] {
  if (Array.isArray(value)) {
    const keys = value.map((item) => sortKey(item, direction));
    return keys.length === 0 ? [-1, 0] : (keys.sort((a, b) => compareKeys(a, b) * direction)[0] ?? [-1, 0]);
  }
  if (typeof value === 'number') return [1, value];
  if (typeof value === 'string') return [2, value];
  return [0, 0];
}

function compareKeys([kindA, a]: [number, number | string], [kindB, b]: [number, number | string]): number {
  return kindA - kindB || (a < b ? -1 : a > b ? 1 : 0);
}

/** What an update did. */
export type Outcome = { matched: number; modified: number; upserted: number | null };

/** The documents of one collection. */
export class PlainCollection {
  private documents: Stored[] = [];
  private uniquePaths = new Set<string>();

  snapshot(): Stored[] {
    return structuredClone(this.documents);
  }

  restore(documents: Stored[]): void {
    this.documents = documents;
  }

  makeUnique(path: string): void {
    for (const [i, document] of this.documents.entries()) this.checkUnique(path, document, this.documents.slice(0, i));
    this.uniquePaths.add(path);
  }

  makeCommon(path: string): void {
    this.uniquePaths.delete(path);
  }

  insert(document: Stored): void {
    this.checkAll(document, this.documents);
    this.documents.push(structuredClone(document));
  }

  update(filter: Filter, change: Change, { many, upsert }: { many: boolean; upsert: boolean }): Outcome {
    const found = this.find(filter).slice(0, many ? undefined : 1);
    if (found.length === 0 && upsert) return { matched: 0, modified: 0, upserted: this.upsert(filter, change) };
    let modified = 0;
    for (const document of found) if (this.replace(document, changed(document, change, false) as Stored)) modified += 1;
    return { matched: found.length, modified, upserted: null };
  }

  remove(filter: Filter): number {
    const kept = this.documents.filter((document) => !matches(document, filter));
    const removed = this.documents.length - kept.length;
    this.documents = kept;
    return removed;
  }

  find(filter: Filter): Stored[] {
    return this.documents.filter((document) => matches(document, filter));
  }

  sorted(filter: Filter, path: string, direction: Direction): Stored[] {
    return this.find(filter).sort(
      (a, b) =>
        compareKeys(sortKey(valueAt(a, path), direction), sortKey(valueAt(b, path), direction)) * direction ||
        a._id - b._id,
    );
  }

  distinct(filter: Filter, path: string): Value[] {
    const values = this.find(filter).flatMap((document) => {
      const value = valueAt(document, path);
      return value === undefined ? [] : Array.isArray(value) ? value : [value];
    });
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  }

  private upsert(filter: Filter, change: Change): number {
    const base: Fields = {};
    for (const path of Object.keys(filter).sort())
      if (!isFields(filter[path])) setAt(base, path, filter[path] as Value);
    const { _id, ...fields } = changed(base, change, true) as Stored;
    this.insert({ _id, ...fields });
    return _id;
  }

  private replace(before: Stored, after: Stored): boolean {
    const others = this.documents.filter((document) => document !== before);
    this.checkAll(after, others);
    this.documents = this.documents.map((document) => (document === before ? after : document));
    return !sameText(before, after);
  }

  private checkAll(document: Stored, others: readonly Stored[]): void {
    for (const path of ['_id', ...this.uniquePaths]) this.checkUnique(path, document, others);
  }

  private checkUnique(path: string, document: Stored, others: readonly Stored[]): void {
    const value = orNull(valueAt(document, path));
    if (others.some((other) => sameText(orNull(valueAt(other, path)), value))) throw new Refused(11000);
  }
}
