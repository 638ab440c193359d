import type { Answer, Item } from '@ventanilla/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentAnswer } from '../src/features/ask/present-answer.js';
import { LONGEST_MESSAGE, toMessages } from '../src/presentation/messages.js';
import { anAnswer, anItem } from './builders.js';

/** Letters of several scripts, and what markup, addresses and messages are made of. */
const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^[<>&"'/a-z ]{0,60}$/),
  fc.constantFrom('<b>', '</i>', '<a href="https://x.example">', '&lt;', '&amp;amp;', '<script>', '\n\n', 'ñandú 🏥'),
);
const text = fc.array(wild, { maxLength: 8 }).map((parts) => parts.join(' '));

const actions = fc.constantFrom('call', 'whatsapp', 'map', 'link', 'email');
const facts = fc.array(
  fc.record({
    kind: fc.constantFrom('notice', 'opening', 'address', 'phone', 'cost', 'eligibility', 'website', 'documents'),
    label: text,
    value: text,
    action: fc.record({ type: actions, url: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), text) }),
  }),
  { maxLength: 8 },
);

const items: fc.Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom('service', 'helpLine', 'guide', 'finding'),
    key: fc.stringMatching(/^[a-z][a-z0-9.]{0,79}$/),
    title: text,
    summary: text,
    facts,
    sections: fc.array(fc.record({ heading: text, body: text }), { maxLength: 3 }),
    warning: fc.option(text),
    checkedAt: fc.constantFrom(null, '2026-02-24'),
    checkedBy: fc.option(text),
    source: fc.option(fc.record({ name: text, url: fc.constant(null), date: fc.constantFrom(null, '2025-03') })),
  })
  .map((fields) => anItem(fields));

const answers: fc.Arbitrary<Answer> = fc
  .record({
    outcome: fc.constantFrom('answered', 'choices', 'unknown', 'emergency'),
    language: fc.constantFrom('es', 'pt', 'en', 'fr', 'ht'),
    lead: text,
    wording: fc.option(text),
    items: fc.array(items, { maxLength: 5 }),
    handoff: fc.option(items),
  })
  .map((fields) => anAnswer(fields));

/** What is left of a message when the markup and the entities that we write are taken away: no reserved sign. */
function withoutMarkup(markup: string): string {
  return markup.replace(/<\/?[bi]>/g, '').replace(/&(?:lt|gt|amp|quot);/g, '');
}

describe('an answer as a message, whatever its content holds', () => {
  const messagesOf = (answer: Answer) => {
    const { blocks, after = [] } = presentAnswer(answer, 'quilmes', null);
    return [...toMessages(blocks), ...toMessages(after)];
  };

  it('has no sign that Telegram would read as markup, and closes what it opens', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const { markup } of messagesOf(answer)) {
          expect(withoutMarkup(markup)).not.toMatch(/[<>&]/);
          for (const tag of ['b', 'i']) expect(markup.split(`<${tag}>`).length).toBe(markup.split(`</${tag}>`).length);
        }
      }),
    );
  });

  it('is as long as Telegram takes, and never empty', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const { markup, length } of messagesOf(answer)) {
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(LONGEST_MESSAGE);
          expect(markup.trim()).not.toBe('');
        }
      }),
    );
  });

  it('has buttons that carry at most 64 bytes, say something, and open only web addresses', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const button of presentAnswer(answer, 'quilmes', null).rows.flat()) {
          if ('callback_data' in button) {
            expect(Buffer.byteLength(button.callback_data)).toBeLessThanOrEqual(64);
            expect(Buffer.byteLength(button.callback_data)).toBeGreaterThan(0);
          }
          if ('url' in button) expect(button.url).toMatch(/^https?:/i);
        }
      }),
    );
  });
});

describe('the second of two entries', () => {
  it('does not say again what the first said: the same warning, the same conditions', () => {
    const warning = 'Nadie verificó estos datos todavía: llamá antes de ir.';
    const condition = { kind: 'eligibility' as const, label: 'Sin DNI', value: 'pueden cobrar la atención programada' };
    const own = { kind: 'eligibility' as const, label: 'Para quién', value: 'hasta 12 años' };
    const two = [
      anItem({ facts: [condition], warning, checkedAt: null }),
      anItem({ key: 'law.salud', title: 'Cuándo cobran', facts: [condition, own], warning, checkedAt: null }),
    ];
    const said = toMessages(presentAnswer(anAnswer({ items: two }), 'quilmes', null).blocks).map(
      ({ markup }) => markup,
    );
    expect(said.join('\n').split('pueden cobrar').length).toBe(2);
    expect(said.join('\n').split(warning).length).toBe(2);
    expect(said.join('\n')).toContain('hasta 12 años');
  });
});

describe('what is warned of', () => {
  const alerts = ['a1', 'a2', 'a3'].map((key) =>
    anItem({ kind: 'alert', key: `alert.${key}`, title: `Tormenta ${key}`, summary: '', facts: [] }),
  );
  const markupOf = (answer: Answer) =>
    presentAnswer(answer, 'quilmes', null).blocks.map((block) => block.map(({ markup }) => markup).join('\n'));

  it('stands above an answer', () => {
    const said = markupOf(anAnswer({ alerts: alerts.slice(0, 2) }));
    expect(said.slice(0, 3)).toEqual(['<b>Tormenta a1</b>', '<b>Tormenta a2</b>', 'Esto encontré:']);
  });

  it('is said whole, after the lead, to whoever asks for it', () => {
    const lead = 'Esto avisa ahora Quilmes:';
    const said = markupOf(anAnswer({ aboutAlerts: true, alerts, lead, items: [] }));
    expect(said).toEqual([lead, '<b>Tormenta a1</b>', '<b>Tormenta a2</b>', '<b>Tormenta a3</b>']);
  });
});
