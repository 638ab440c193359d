/**
 * Breaks a label into lines of at most so many characters, at spaces and after hyphens. A single longer word keeps a
 * line to itself, because cutting it would make it unreadable.
 */
export function wrapLabel(label: string, maximum: number): string[] {
  const pieces = label.split(/\s+|(?<=-)/u).filter((piece) => piece !== '');
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined || last.endsWith('-') ? `${last ?? ''}${piece}` : `${last} ${piece}`;
    if (last !== undefined && joined.length <= maximum) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}
