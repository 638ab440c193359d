import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mgiDomains } from '../mgi-domains.js';
import { wheelSegments } from './wheel-segments.js';
import { describeWheel, type WheelDrawing, wheelSvg } from './wheel-svg.js';
import { wrapLabel } from './wrap-label.js';

const counts = [
  { number: 1, wellDeveloped: 5, potential: 1 },
  { number: 2, wellDeveloped: 4, potential: 2 },
  { number: 3, wellDeveloped: 4, potential: 1 },
  { number: 4, wellDeveloped: 4, potential: 2 },
  { number: 5, wellDeveloped: 4, potential: 2 },
  { number: 6, wellDeveloped: 2, potential: 2 },
];

function aDrawing(overrides: Partial<WheelDrawing> = {}): WheelDrawing {
  return {
    id: 'wheel',
    title: 'Perfil de Villa Ejemplo',
    description: 'Seis dominios con sus hallazgos.',
    domains: counts,
    labels: Object.fromEntries(mgiDomains.map(({ number, names }) => [number, names.es])),
    words: { wellDeveloped: 'bien desarrolladas', potential: 'con potencial' },
    ...overrides,
  };
}

const anyCounts = fc
  .array(fc.record({ wellDeveloped: fc.nat(200), potential: fc.nat(200) }), { minLength: 1, maxLength: 16 })
  .map((rows) => rows.map((row, index) => ({ number: index + 1, ...row })));

describe('the geometry of the wheel', () => {
  it('keeps every segment of any set of domains inside the drawing, with finite numbers only', () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 50, max: 2000 }), (domains, size) => {
        const segments = wheelSegments(domains, size);
        expect(segments.map(({ number }) => number)).toEqual(domains.map(({ number }) => number));
        for (const { path, wellDevelopedPath, potentialPath, centre } of segments) {
          const numbers = [path, wellDevelopedPath, potentialPath].join(' ').match(/-?[\d.]+|NaN|Infinity/g) ?? [];
          expect(numbers.map(Number).every((value) => value >= 0 && value <= size)).toBe(true);
          expect(Math.hypot(centre.x - size / 2, centre.y - size / 2)).toBeLessThan(size / 2);
        }
      }),
    );
  });

  it('draws a share of the rim exactly for each kind that has findings', () => {
    fc.assert(
      fc.property(anyCounts, (domains) => {
        wheelSegments(domains).forEach(({ wellDevelopedPath, potentialPath }, index) => {
          expect(wellDevelopedPath === '').toBe(domains[index]?.wellDeveloped === 0);
          expect(potentialPath === '').toBe(domains[index]?.potential === 0);
        });
      }),
    );
  });

  it('starts at the top and goes round clockwise', () => {
    const [first, second, , fourth] = wheelSegments(counts, 480).map(({ centre }) => centre);
    expect(first && first.x > 240 && first.y < 240).toBe(true);
    expect(second).toEqual({ x: 385.2, y: 240 });
    expect(fourth && fourth.x < 240 && fourth.y > 240).toBe(true);
  });
});

describe('the drawn wheel', () => {
  it('is one picture with a title and a description, and names each domain with both counts', () => {
    const svg = wheelSvg(aDrawing());
    expect(svg).toContain('role="img" aria-labelledby="wheel-title wheel-description"');
    expect(svg).toContain('<title id="wheel-title">Perfil de Villa Ejemplo</title>');
    expect(svg).toContain('<title>Derechos de los migrantes: bien desarrolladas 5, con potencial 1</title>');
    expect(svg.match(/data-domain="\d"/g)).toEqual(counts.map(({ number }) => `data-domain="${number}"`));
  });

  it('is a group of named links when segments lead somewhere, because links in a picture are hidden', () => {
    const svg = wheelSvg(aDrawing({ hrefOf: (domain) => `/profile?domain=${domain}&lang=es` }));
    expect(svg).toContain('role="group"');
    expect(svg).toContain(
      '<a href="/profile?domain=1&amp;lang=es" class="segment" data-domain="1" aria-label="Derechos',
    );
  });

  it('draws a set of ten dimensions, and one without icons or labels', () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({ number: index + 1, wellDeveloped: index, potential: 1 }));
    const svg = wheelSvg(aDrawing({ domains: ten, labels: {} }));
    expect(svg.match(/data-domain=/g)).toHaveLength(10);
    expect(svg).toContain('<title>10: bien desarrolladas 9, con potencial 1</title>');
  });

  it('shows the icons of the MGI on its own domains, and on none that only shares a number with them', () => {
    const icons = (svg: string) => svg.match(/stroke-width="1.8"/g)?.length ?? 0;
    expect(icons(wheelSvg(aDrawing()))).toBe(6);
    const labels = { ...aDrawing().labels, 1: 'Acceso a la salud', 2: 'ALIANZAS', 3: 'ALIANZAS' };
    expect(icons(wheelSvg(aDrawing({ labels })))).toBe(4);
  });

  it('writes numbers on slices too narrow for words, and keeps the words in their names', () => {
    const ten = Array.from({ length: 10 }, (_, index) => ({ number: index + 1, wellDeveloped: 1, potential: 1 }));
    const svg = wheelSvg(aDrawing({ domains: ten, labels: { 7: 'Acesso à educação' } }));
    expect(svg).toContain('<title>Acesso à educação: ');
    expect(svg).not.toContain('>educação</text>');
    expect(svg).toContain('>7</text>');
  });

  it('puts every whole name and both counts below, for a report', () => {
    const plain = wheelSvg(aDrawing());
    const svg = wheelSvg(
      aDrawing({ legend: true, labels: { 2: 'Capacitación del personal público y sensibilización' } }),
    );
    expect(plain).toContain('viewBox="0 0 480 480"');
    expect(Number(/viewBox="0 0 480 (\d+)"/.exec(svg)?.[1])).toBeGreaterThan(480 + 6 * 22);
    expect(svg).toContain('>Capacitación del personal público y</text>');
    expect(svg).toContain('>● bien desarrolladas   ○ con potencial</text>');
  });

  it('writes a note below all else, in lines that fit, and has it read aloud', () => {
    const note = 'Hecho con preguntas derivadas de lo publicado, no con el cuestionario oficial de <nadie>.';
    const heightOf = (svg: string) => Number(/viewBox="0 0 480 (\d+)"/.exec(svg)?.[1]);
    const svg = wheelSvg(aDrawing({ note }));
    expect(svg).toContain('>Hecho con preguntas derivadas de lo publicado, no con el</text>');
    expect(svg).toMatch(/<desc [^>]*>[^<]+ Hecho con [^<]+ de &lt;nadie&gt;\.<\/desc>/);
    expect(heightOf(svg)).toBeGreaterThan(480);
    expect(heightOf(wheelSvg(aDrawing({ note, legend: true })))).toBeGreaterThan(
      heightOf(wheelSvg(aDrawing({ legend: true }))),
    );
  });

  it('outlines every colour in that of the text, and dots potential in it, so that prints without colours tell all', () => {
    const svg = wheelSvg(aDrawing());
    const filled = [...svg.matchAll(/<path d="M[^"]+A[^"]+" fill="(?:#|url)[^>]+>/g)].map(([path]) => path);
    expect(filled).toHaveLength(6 + 12);
    expect(filled.every((path) => path.includes('stroke="currentColor"'))).toBe(true);
  });

  it('says in words what it shows, in the language it is in', () => {
    const drawing = aDrawing({ domains: counts.slice(0, 2), language: 'es' });
    expect(wheelSvg(drawing)).toContain(' lang="es"');
    expect(describeWheel(drawing)).toBe(
      'Derechos de los migrantes: bien desarrolladas 5, con potencial 1; Enfoque integrado de gobierno: bien desarrolladas 4, con potencial 2.',
    );
  });

  it('lets no text break out of the drawing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hostile = `</text><script>${text}`;
        const svg = wheelSvg(
          aDrawing({
            id: text,
            title: hostile,
            labels: { 1: hostile },
            hub: [hostile, text],
            language: text,
            legend: true,
          }),
        );
        expect(svg).not.toContain('<script');
        expect(svg).not.toMatch(/[\p{Control}\p{Surrogate}]/u);
        expect(svg.match(/</g)?.length).toBe(svg.match(/>/g)?.length);
      }),
    );
  });
});

describe('labels', () => {
  it('break at spaces and after hyphens', () => {
    expect(wrapLabel('Whole-of-government approach', 16)).toEqual(['Whole-of-', 'government', 'approach']);
    expect(wrapLabel('Derechos de los migrantes', 16)).toEqual(['Derechos de los', 'migrantes']);
    expect(wrapLabel('Bem-estar', 16)).toEqual(['Bem-estar']);
  });

  it('keep all their words in order', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (parts, maximum) => {
        expect(wrapLabel(parts.join(' '), maximum).join(' ')).toBe(parts.join(' '));
      }),
    );
  });
});
