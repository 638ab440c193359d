import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Figures, figuresOfOurs } from './omos/figures.js';
import { findOmosFolder, OMOS_ABSENT } from './omos/folder.js';
import { openOmos } from './omos/omos.js';

type Floors = Figures & { readonly margin: number };

const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
const folder = findOmosFolder();
if (folder === null) console.log(OMOS_ABSENT);

/** Ten languages' worth of collections are built for it. */
const TIMEOUT_MS = 120_000;

describe('the engine on OMoS-QA', () => {
  it.skipIf(folder === null)(
    'finds no less than when its figures were last written down, but for a small margin',
    () => {
      const figures = figuresOfOurs(openOmos(folder ?? ''), 'dev');
      expect(fallen(floors, figures)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('names a figure that fell by more than the margin, one that rose too high, and one that is gone', () => {
    const written = { margin: 1.5, atLeast: { 'R@1': 80, F: 60, 'mean F1': 50 }, atMost: { silent: 10 } };
    const figures = { atLeast: { 'R@1': 78.5, F: 58.4 }, atMost: { silent: 11.6 } };
    expect(fallen(written, figures)).toEqual(['F: 58.4, was 60', 'mean F1: undefined, was 50', 'silent: 11.6, was 10']);
  });
});

function fallen({ margin, atLeast, atMost }: Floors, figures: Figures): string[] {
  const line = (name: string, now: number | undefined, was: number) => `${name}: ${now}, was ${was}`;
  const low = Object.entries(atLeast).flatMap(([name, was]) => {
    const now = figures.atLeast[name];
    return now !== undefined && now >= was - margin ? [] : [line(name, now, was)];
  });
  const high = Object.entries(atMost).flatMap(([name, was]) => {
    const now = figures.atMost[name];
    return now !== undefined && now <= was + margin ? [] : [line(name, now, was)];
  });
  return [...low, ...high];
}
