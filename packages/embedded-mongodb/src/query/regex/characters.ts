const firstHigh = 0xd800;
const firstLow = 0xdc00;
const lastLow = 0xdfff;

/** The whole character at a place of a string. */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= firstHigh && unit < firstLow ? (text.codePointAt(at) ?? unit) : unit;
}

/** The place after the character here. */
export function placeAfter(text: string, at: number): number {
  return characterAt(text, at) > 0xffff ? at + 2 : at + 1;
}

/** The place of the character that ends here. */
export function placeBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if (unit < firstLow || unit > lastLow) return at - 1;
  const before = text.charCodeAt(at - 2);
  return before >= firstHigh && before < firstLow ? at - 2 : at - 1;
}
