import { topics } from '@ventanilla/contracts';
import { smallestShown, topicsOfNone } from '@ventanilla/mgi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicTables } from './topic-tables.js';
import { rowsBeside, rowsBesideNone } from './topics-by-domain.js';

const counted = fc.array(
  fc.record({
    topic: fc.constantFrom(...topics, null),
    language: fc.constantFrom('es', 'pt', 'ht'),
    isAnswered: fc.boolean(),
    count: fc.nat(40),
  }),
  { maxLength: 40 },
);
/** Any set, as far as it matters here: any number of domains, each naming any topics. */
const domains = fc.array(fc.record({ topics: fc.subarray([...topics]) }), { maxLength: 12 });

const any = (check: (view: ReturnType<typeof viewOf>) => void) =>
  fc.assert(fc.property(counted, domains, (counts, named) => check(viewOf(counts, named))));

function viewOf(counts: Parameters<typeof topicTables>[0], named: readonly { topics: (typeof topics)[number][] }[]) {
  const { topics: rows, ...sums } = topicTables(counts);
  const beside = named.map((domain) => rowsBeside(rows, domain));
  return { counts, named, rows, sums, beside, none: rowsBesideNone(rows, named) };
}

describe('topics beside the domains of any set', () => {
  it('are all there, each beside every domain that names it and no other, or beside none', () => {
    any(({ rows, named, beside, none }) => {
      for (const row of rows) {
        const expected = named.map((domain) => row.topic !== null && domain.topics.includes(row.topic));
        expect(beside.map((own) => own.includes(row))).toEqual(expected);
        expect(none.includes(row)).toBe(!expected.includes(true));
      }
    });
  });

  it('show the rows of the one table they are taken from, so that no set gives away what that table hides', () => {
    any(({ rows, beside, none }) => {
      const shown = new Set([...beside.flat(), ...none]);
      expect(shown).toEqual(new Set(rows));
      for (const row of shown) expect(rows).toContain(row);
    });
  });

  it('show nothing below ten, and leave nothing below ten over from a sum that is shown', () => {
    any(({ rows, sums, counts }) => {
      const numbers = rows.flatMap(({ asked, answered, unanswered, languages }) => [
        ...[asked, answered, unanswered],
        ...languages.map(({ questions }) => questions),
      ]);
      for (const number of [...numbers, sums.asked, sums.unanswered]) {
        expect(number === null || number >= smallestShown).toBe(true);
      }
      const hidden = rows.filter(({ asked }) => asked === null);
      if (sums.asked !== null) expect(hidden.length).not.toBe(1);
      if (hidden.length === 0 && sums.asked !== null) {
        const all = counts.reduce((total, { count }) => total + count, 0);
        expect(rows.reduce((total, { asked }) => total + (asked ?? 0), 0)).toBe(all);
        expect(sums.asked).toBe(all);
      }
    });
  });

  it('add up in each row: what was answered and what was not is what was asked, where all three are shown', () => {
    any(({ rows }) => {
      for (const { asked, answered, unanswered } of rows) {
        if (asked !== null && answered !== null && unanswered !== null) expect(answered + unanswered).toBe(asked);
        expect([asked, answered, unanswered].filter((count) => count === null)).not.toHaveLength(1);
      }
    });
  });

  it('are of no domain exactly where no domain names them', () => {
    any(({ named, none }) => {
      const known = none.flatMap(({ topic }) => topic ?? []);
      expect(topicsOfNone(named)).toEqual(expect.arrayContaining(known));
    });
  });
});
