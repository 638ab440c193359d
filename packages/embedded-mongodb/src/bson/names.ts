/*
 * JavaScript moves object keys that look like whole numbers to the front and treats `__proto__` as something else, while
 * BSON keeps fields in the order they were written. So in memory such a name begins with a NUL character, which BSON does
 * not allow in names. Keys of documents in memory are stored names; everything a person wrote (paths, messages) is plain.
 */
const mark = '\0';

/** The key under which a document in memory keeps the field of this name. Takes either form of the name. */
export function storedName(name: string): string {
  return needsMark(name) ? mark + name : name;
}

/** The name of a field as it was written, from its key in memory. Takes either form. */
export function plainName(key: string): string {
  return key.charCodeAt(0) === 0 ? key.slice(1) : key;
}

const zero = 0x30;
const nine = 0x39;
const underscore = 0x5f;

function needsMark(name: string): boolean {
  const first = name.charCodeAt(0);
  if (first === underscore) return name === '__proto__';
  return first >= zero && first <= nine && /^(0|[1-9]\d{0,9})$/.test(name);
}
