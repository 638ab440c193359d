import { colourAt } from '../colours.js';
import { findIcon } from '../find-icon.js';
import type { DomainCount } from '../finding.js';
import { segmentFace } from './segment-face.js';
import { textSvg, xml } from './svg-text.js';
import { legendSvg, noteSvg } from './wheel-legend.js';
import { type WheelSegment, wheelSegments } from './wheel-segments.js';

/** Everything a wheel says. All words are the caller's, in the reader's language; nothing is translated here. */
export type WheelDrawing = {
  /** Makes the ids inside the drawing unique on its page: letters, digits and hyphens. */
  id: string;
  title: string;
  description: string;
  domains: readonly DomainCount[];
  /** The label of each domain by its number. A domain of the MGI is known by it, and shown with its icon. */
  labels: Readonly<Record<number, string>>;
  words: { wellDeveloped: string; potential: string };
  /** Up to two short lines for the hub, such as the place and the month. */
  hub?: readonly string[];
  /** Makes every segment a link; without it the wheel is one picture. */
  hrefOf?: (domain: number) => string;
  /** Puts every domain's whole name and counts below the wheel: for reports, and for sets of many domains. */
  legend?: boolean;
  /** What whoever sees it has to know, such as by which questions it was assessed: written below all else, and read aloud. */
  note?: string;
  /** The language of the words, so that they are read aloud as they should be. */
  language?: string;
};

const size = 480;
const hubSize = 15;
const nothing = { svg: '', height: 0 };
/** Yellow and sky blue alone would not stand out from a white page, nor any colour from a print without colours. */
const outline = 'stroke="currentColor" stroke-width="0.75"';

/**
 * Draws the wheel as one self-contained SVG: a slice per domain with icon, label and both counts, and a rim that shows
 * their proportion, solid for well-developed and dotted for potential, all outlined in the colour of the text around. As a picture it has the role `img`; with links it
 * has the role `group`, because links inside an image are hidden from assistive technology. Each segment carries
 * `data-domain`. All text is escaped; the hub takes the colour of the surrounding text.
 */
export function wheelSvg(drawing: WheelDrawing): string {
  const id = xml(drawing.id);
  const names = `role="${drawing.hrefOf ? 'group' : 'img'}" aria-labelledby="${id}-title ${id}-description"`;
  const font = 'font-family="system-ui, sans-serif" text-anchor="middle"';
  const language = drawing.language ? ` lang="${xml(drawing.language)}"` : '';
  const legend = drawing.legend ? legendSvg(drawing, size, size) : nothing;
  const note = drawing.note ? noteSvg(drawing.note, size + legend.height) : nothing;
  const height = size + legend.height + note.height;
  const description = [drawing.description, drawing.note ?? ''].join(' ').trim();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${height}" ${names}${language} ${font}>`,
    `<title id="${id}-title">${xml(drawing.title)}</title>`,
    `<desc id="${id}-description">${xml(description)}</desc>`,
    ...wheelSegments(drawing.domains, size).map((segment, index) => segmentSvg(segment, index, drawing)),
    hubSvg(drawing.hub ?? []),
    legend.svg,
    note.svg,
    '</svg>',
  ].join('');
}

/** What the wheel shows, said in words: for `description`, beside a picture of it, and wherever pictures do not get. */
export function describeWheel({ domains, labels, words }: Pick<WheelDrawing, 'domains' | 'labels' | 'words'>): string {
  return `${domains.map((count) => nameOf(count, labels, words)).join('; ')}.`;
}

function nameOf(count: DomainCount, labels: WheelDrawing['labels'], words: WheelDrawing['words']): string {
  const label = labels[count.number] ?? String(count.number);
  return `${label}: ${words.wellDeveloped} ${count.wellDeveloped}, ${words.potential} ${count.potential}`;
}

function segmentSvg(segment: WheelSegment, index: number, drawing: WheelDrawing): string {
  const { fill, ink } = colourAt(index);
  const count = drawing.domains[index] ?? { number: segment.number, wellDeveloped: 0, potential: 0 };
  const label = drawing.labels[segment.number] ?? String(segment.number);
  const icon = findIcon(segment.number, label);
  const name = xml(nameOf(count, drawing.labels, drawing.words));
  const content = [
    `<title>${name}</title><path d="${segment.path}" fill="${fill}" ${outline}/>`,
    rimSvg(segment, drawing.id, fill),
  ].join('');
  const face = segmentFace({ segment, count, label, icon, ink });
  const hook = `class="segment" data-domain="${segment.number}"`;
  if (!drawing.hrefOf) return `<g ${hook}>${content}${face}</g>`;
  // What is drawn on a slice says less than the link's name does: it lies over the link and lets a press through.
  return `<a href="${xml(drawing.hrefOf(segment.number))}" ${hook} aria-label="${name}">${content}</a><g pointer-events="none">${face}</g>`;
}

/** Solid where well-developed, dotted on an outline where there is potential: told apart without colour. */
function rimSvg({ number, wellDevelopedPath, potentialPath }: WheelSegment, id: string, fill: string): string {
  const pattern = `${xml(id)}-dots-${number}`;
  const grid = `id="${pattern}" width="6" height="6" patternUnits="userSpaceOnUse"`;
  const dots = `<pattern ${grid}><circle cx="3" cy="3" r="1.2" fill="currentColor"/></pattern>`;
  const potential = `${dots}<path d="${potentialPath}" fill="url(#${pattern})" ${outline}/>`;
  return (
    (wellDevelopedPath && `<path d="${wellDevelopedPath}" fill="${fill}" ${outline}/>`) + (potentialPath && potential)
  );
}

function hubSvg(hub: readonly string[]): string {
  const lines = hub.slice(0, 2);
  const middle = (lines.length - 1) / 2;
  const texts = lines.map((line, index) =>
    textSvg(line, { x: size / 2, y: size / 2 + 5 + (index - middle) * 20 }, hubSize, index === 0),
  );
  return `<g fill="currentColor">${texts.join('')}</g>`;
}
