import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDate } from '../src/presentation/dates.js';
import { type Detail, hasMore } from '../src/presentation/facts.js';
import { type Block, bold, plain } from '../src/presentation/html.js';
import { itemBlocks } from '../src/presentation/item.js';
import { lines, wrap } from '../src/presentation/lines.js';
import { LONGEST_MESSAGE, toMessages } from '../src/presentation/messages.js';
import { callbackData } from '../src/telegram/callback-data.js';
import { anItem } from './builders.js';

const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.array(fc.string({ unit: 'grapheme', maxLength: 600 })).map((texts) => texts.flatMap((text) => lines(text, bold))),
  { maxLength: 30 },
);

describe('a message', () => {
  it('is never longer than Telegram takes, and no markup is cut', () => {
    fc.assert(
      fc.property(blocks, (said) => {
        for (const { markup, length } of toMessages(said)) {
          expect(length).toBeLessThanOrEqual(LONGEST_MESSAGE);
          expect(seenLength(markup)).toBe(length);
          expect(markup.match(/<b>/g)?.length).toBe(markup.match(/<\/b>/g)?.length);
        }
      }),
    );
  });

  it('keeps every line, in order', () => {
    fc.assert(
      fc.property(blocks, (said) => {
        const expected = said.flat().map(({ markup }) => markup);
        const kept = toMessages(said).flatMap(({ markup }) => markup.split(/\n+/));
        expect(kept).toEqual(expected);
      }),
    );
  });

  it('ends between blocks rather than inside one', () => {
    const block = lines('x'.repeat(900)).concat(lines('y'.repeat(900)));
    const messages = toMessages([block, block, block]);
    expect(messages.map(({ markup }) => markup.startsWith('x') && markup.endsWith('y'))).toEqual([true, true]);
  });
});

describe('a long line', () => {
  it('is cut between words, losing none', () => {
    const text = fc.array(fc.stringMatching(/^\S{1,20}$/), { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 80 }), (line, limit) => {
        const parts = wrap(line, limit);
        expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(limit);
        expect(parts.join(' ')).toBe(line);
      }),
    );
  });

  it('without spaces is cut between characters, never inside one', () => {
    expect(wrap('🏥🏥🏥🏥', 3)).toEqual(['🏥', '🏥', '🏥', '🏥']);
  });
});

describe('text for Telegram', () => {
  it('shows what was written, whatever it looks like', () => {
    expect(plain('<i>&amp;</i>').markup).toBe('&lt;i&gt;&amp;amp;&lt;/i&gt;');
  });
});

describe('a guide with a long section', () => {
  const body = 'La escuela es gratuita. La beca se pide en marzo. Hay comedor.';
  const guide = anItem({
    kind: 'guide',
    facts: [],
    sections: [{ heading: 'Becas', body, excerpt: 'La beca se pide en marzo.' }],
  });
  const shown = (detail: Detail) =>
    toMessages(itemBlocks(guide, 'es', detail))
      .map(({ markup }) => markup)
      .join('\n');

  it('is answered with what answers, and opening it shows the whole', () => {
    expect(shown('answer')).toContain('La beca se pide en marzo. …');
    expect(shown('answer')).not.toContain('comedor');
    expect(hasMore(guide, 'answer')).toBe(true);
    expect(shown('full')).toContain('Hay comedor.');
  });
});

describe('a date', () => {
  it.each([
    ['2026-02-24', 'es', '24 de febrero de 2026'],
    ['2022-11', 'en', 'November 2022'],
    ['2020', 'pt', '2020'],
    ['2026-02-24', 'ht', '24/02/2026'],
    ['2022-11', 'ht', '11/2022'],
  ])('%s is written as people of %s write it', (date, language, written) => {
    expect(writeDate(date, language)).toBe(written);
  });
});

describe("a button's data", () => {
  const button = callbackData('item', /^[a-z]+$/, /^[a-z0-9.]+$/);

  it('comes back as it went in, within 64 bytes, or is refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,40}$/), fc.stringMatching(/^[a-z0-9.]{1,80}$/), (first, second) => {
        const data = button.pack(first, second);
        if (data === null) return expect(`item:${first}:${second}`.length).toBeGreaterThan(64);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(button.unpack(data)).toEqual([first, second]);
        return undefined;
      }),
    );
  });

  it.each(['', 'item', 'item:a', 'item:a:b:c', 'items:a:b', 'item:A:b', 'item:a:b ', 'item::'])(
    'that was not packed here is not unpacked: %j',
    (data) => {
      expect(button.unpack(data)).toBeNull();
    },
  );
});

function seenLength(markup: string): number {
  const text = markup.replace(/<\/?b>/g, '');
  return text.replace(/&(amp|lt|gt|quot);/g, '.').length;
}
