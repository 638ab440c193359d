import { describe, expect, it } from 'vitest';
import { linkedTo, withLinked } from './links.js';

const links = [
  { indicator: 'S1', keys: ['svc.q.salud'] },
  { indicator: 'G1', keys: ['line.147.q'] },
];

describe('what meets a question', () => {
  it('is read and changed by question', () => {
    const changed = withLinked(links, 'S1', ['svc.q.salud', 'line.107']);
    expect(linkedTo(changed, 'S1')).toEqual(['svc.q.salud', 'line.107']);
    expect(linkedTo(changed, 'G1')).toEqual(['line.147.q']);
    expect(linkedTo(changed, 'S2')).toEqual([]);
  });

  it('is not kept for a question that is linked to nothing any more', () => {
    expect(withLinked(links, 'S1', [])).toEqual([{ indicator: 'G1', keys: ['line.147.q'] }]);
  });
});
