import type { DomainIcon } from '../domain.js';
import type { DomainCount } from '../finding.js';
import { iconPaths } from './icon-paths.js';
import { textSvg } from './svg-text.js';
import type { WheelPoint, WheelSegment } from './wheel-segments.js';
import { wrapLabel } from './wrap-label.js';

const labelSize = 14;
const countSize = 15;
const lineHeight = 16;
const iconSize = 24;
/** Slices narrower than this, in sets of more than eight domains, carry the domain's number: words would not be legible. */
const narrowSlice = 100;
/** How wide a letter of a sans-serif face is for its height: on average, and in a word of wide letters. */
const letterWidth = { average: 0.54, wide: 0.62 };

/** What stands on a slice: its icon above, the label (or number) in the middle, both counts below, centred together. */
export function segmentFace(face: {
  segment: WheelSegment;
  count: DomainCount;
  label: string;
  icon: DomainIcon | null;
  ink: string;
}): string {
  const { x, y } = face.segment.centre;
  const { width, number } = face.segment;
  const lines = width < narrowSlice ? [String(number)] : fittingLines(face.label, width);
  const size = fittingSize(lines, width);
  const top = y - (iconSize + (lines.length + 1) * lineHeight + 6) / 2;
  const line = (index: number): WheelPoint => ({ x, y: top + iconSize + (index + 1) * lineHeight });
  const counts = textSvg(countsOf(face.count), { x, y: line(lines.length).y + 6 }, countSize, true);
  const icon = face.icon ? iconSvg(face.icon, { x: x - iconSize / 2, y: top }, face.ink) : '';
  return `<g fill="${face.ink}">${icon}${lines.map((text, index) => textSvg(text, line(index), size)).join('')}${counts}</g>`;
}

/** The same signs as in the legend: a full dot for well-developed, a ring for potential. */
function countsOf({ wellDeveloped, potential }: DomainCount): string {
  return `● ${wellDeveloped}  ○ ${potential}`;
}

function fittingLines(label: string, width: number): string[] {
  return wrapLabel(label, Math.floor(width / (labelSize * letterWidth.average)));
}

function fittingSize(lines: readonly string[], width: number): number {
  const longest = Math.max(1, ...lines.map((line) => line.length));
  return Math.min(labelSize, width / (longest * letterWidth.wide));
}

function iconSvg(icon: DomainIcon, { x, y }: WheelPoint, ink: string): string {
  const place = `transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`;
  const pen = `fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${iconPaths[icon]}" ${place} ${pen} aria-hidden="true"/>`;
}
