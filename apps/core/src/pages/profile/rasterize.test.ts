import { wheelSvg } from '@ventanilla/mgi';
import { describe, expect, it } from 'vitest';
import { rasterize } from './rasterize.js';

const drawing = (label: string) =>
  wheelSvg({
    id: 'wheel',
    title: 'Rueda',
    description: 'Dos áreas.',
    domains: [
      { number: 1, wellDeveloped: 3, potential: 1 },
      { number: 2, wellDeveloped: 0, potential: 2 },
    ],
    labels: { 1: label, 2: label },
    words: { wellDeveloped: 'bien desarrolladas', potential: 'con potencial' },
    hub: ['Quilmes', '2022'],
    legend: true,
  });

/** The width that a PNG says of itself. */
const widthOf = (png: Buffer) => png.readUInt32BE(16);

describe('the picture of a wheel', () => {
  it('is a PNG of a good width, made with the faces that come along', async () => {
    const png = await rasterize(drawing('Derechos'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(widthOf(png)).toBe(960);
    expect(png.length).toBeLessThan(200_000);
  });

  it.each(['حقوق', 'Права', 'Derechos'])('has letters for %s, each its own', async (label) => {
    const [real, blank, reversed] = await Promise.all(
      [label, ' ', [...label].reverse().join('')].map((each) => rasterize(drawing(each))),
    );
    expect(real?.equals(blank ?? Buffer.of())).toBe(false);
    // Boxes in the place of missing letters would look the same in any order.
    expect(real?.equals(reversed ?? Buffer.of())).toBe(false);
  });
});
