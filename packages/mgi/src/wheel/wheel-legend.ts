import { colourAt } from '../colours.js';
import { textSvg } from './svg-text.js';
import type { WheelDrawing } from './wheel-svg.js';
import { wrapLabel } from './wrap-label.js';

const lineHeight = 22;
const fontSize = 15;
const markSize = 18;
const margin = 24;
/** How many letters of a label stand beside the counts on a line. */
const lineLength = 40;
/** A note is longer and smaller than what a legend names. */
const noteLength = 62;
const noteSize = 13;
const noteHeight = 18;

/** A legend below a wheel: each domain's number in its colour, its whole name and both counts, and what the signs say. */
export function legendSvg(drawing: WheelDrawing, top: number, width: number): { svg: string; height: number } {
  const rows: string[] = [];
  let y = top + lineHeight;
  drawing.domains.forEach((count, index) => {
    const lines = wrapLabel(drawing.labels[count.number] ?? String(count.number), lineLength);
    rows.push(markSvg(index, count.number, y), ...lines.map((line, at) => labelSvg(line, y + at * lineHeight)));
    rows.push(endSvg(`● ${count.wellDeveloped}  ○ ${count.potential}`, y, width));
    y += lines.length * lineHeight + 4;
  });
  const { wellDeveloped, potential } = drawing.words;
  rows.push(labelSvg(`● ${wellDeveloped}   ○ ${potential}`, y + 6));
  return { svg: `<g fill="currentColor">${rows.join('')}</g>`, height: y + lineHeight - top };
}

/** A note below everything else, over the whole width. */
export function noteSvg(note: string, top: number): { svg: string; height: number } {
  const lines = wrapLabel(note, noteLength);
  const rows = lines.map((line, index) => textSvg(line, { x: margin, y: top + (index + 1) * noteHeight }, noteSize));
  return {
    svg: `<g fill="currentColor" text-anchor="start">${rows.join('')}</g>`,
    height: (lines.length + 1) * noteHeight,
  };
}

function markSvg(index: number, number: number, y: number): string {
  const { fill, ink } = colourAt(index);
  const place = `x="${margin}" y="${y - 14}" width="${markSize}" height="${markSize}"`;
  const text = textSvg(String(number), { x: margin + markSize / 2, y }, 12, true);
  return `<rect ${place} fill="${fill}" stroke="currentColor"/><g fill="${ink}">${text}</g>`;
}

function labelSvg(text: string, y: number): string {
  return `<g text-anchor="start">${textSvg(text, { x: margin + markSize + 10, y }, fontSize)}</g>`;
}

function endSvg(text: string, y: number, width: number): string {
  return `<g text-anchor="end">${textSvg(text, { x: width - margin, y }, fontSize, true)}</g>`;
}
