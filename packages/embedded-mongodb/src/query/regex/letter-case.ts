let variants: ReadonlyMap<number, readonly number[]> | null = null;
/** No character beyond this one has another case. */
const lastCased = 0x1e943;

/** Characters that differ from the given one only in case, by Unicode's simple folding: `k`, `K` and the Kelvin sign. */
export function caseVariants(): ReadonlyMap<number, readonly number[]> {
  variants ??= findVariants();
  return variants;
}

/** Whether two characters are the same but for their case. */
export function isSameLetter(a: number, b: number): boolean {
  return a === b || caseVariants().get(a)?.includes(b) === true;
}

function findVariants(): Map<number, number[]> {
  const found = new Map<number, Set<number>>();
  for (let code = 0; code <= lastCased; code += 1) {
    const text = String.fromCodePoint(code);
    for (const other of [text.toLowerCase(), text.toUpperCase()])
      if (other !== text && isOneCharacter(other) && foldsTo(text, other)) link(found, code, other.codePointAt(0) ?? 0);
  }
  return new Map(Array.from(found, ([code, others]) => [code, [...others].filter((other) => other !== code)]));
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}

/** JavaScript's own simple folding decides; it keeps the dotless i apart, as PCRE does. */
function foldsTo(text: string, other: string): boolean {
  const escaped = `\\u{${(text.codePointAt(0) ?? 0).toString(16)}}`;
  return new RegExp(`^${escaped}$`, 'iu').test(other);
}

/** Joins the families of both characters. */
function link(found: Map<number, Set<number>>, a: number, b: number): void {
  const family = new Set([a, b, ...(found.get(a) ?? []), ...(found.get(b) ?? [])]);
  for (const member of family) found.set(member, family);
}
