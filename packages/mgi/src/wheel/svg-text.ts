/** Escapes for XML and takes out what XML cannot carry at all: control characters and halves of surrogate pairs. */
export function xml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text
    .replace(/[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** One line of drawn text; hidden from assistive technology, which is told the same by the segment's name. */
export function textSvg(text: string, at: { x: number; y: number }, fontSize: number, bold = false): string {
  const weight = bold ? ' font-weight="700"' : '';
  const place = `x="${at.x.toFixed(1)}" y="${at.y.toFixed(1)}" font-size="${fontSize.toFixed(1)}"`;
  return `<text ${place}${weight} aria-hidden="true">${xml(text)}</text>`;
}
