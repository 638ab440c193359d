import { Types } from 'mongoose';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.js';
import { choose } from './choose.js';

let count = 0;
function something(overrides: Partial<Candidate> = {}): Candidate {
  count += 1;
  const entry = new Types.ObjectId(String(count).padStart(24, '0'));
  const about = { entry, key: `svc.q.${count}`, language: null, topic: null, since: null };
  return { kind: 'due', ...about, urgency: 1, asked: 0, ...overrides };
}

describe('what there is to do on a day', () => {
  it('is seven things at most', () => {
    expect(choose(Array.from({ length: 30 }, () => something()))).toHaveLength(7);
    expect(choose([])).toEqual([]);
  });

  it('begins with what people in danger read, then with what is asked most', () => {
    const guide = something({ asked: 90 });
    const rare = something({ asked: 2 });
    const line = something({ urgency: 3, kind: 'hardText' });
    expect(choose([rare, guide, line])).toEqual([line, guide, rare]);
  });

  it('is the same in whatever order things were found', () => {
    const all = Array.from({ length: 20 }, (_, at) => something({ asked: at % 3, kind: at % 2 ? 'due' : 'stale' }));
    expect(choose(all.toReversed())).toEqual(choose(all));
  });

  it('names an entry once, with what is worst about it', () => {
    const outdated = something({ kind: 'outdated' });
    const stale = { ...outdated, kind: 'stale' as const, language: 'pt' };
    expect(choose([stale, outdated])).toEqual([outdated]);
  });

  it('leaves room for other things, and fills it when there are none', () => {
    const due = Array.from({ length: 9 }, () => something({ asked: 50 }));
    const missing = something({ kind: 'missing', language: 'en' });
    expect(choose([...due, missing])).toContain(missing);
    expect(choose(due)).toHaveLength(7);
  });
});
