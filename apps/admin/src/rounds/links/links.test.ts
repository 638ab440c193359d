import { describe, expect, it } from 'vitest';
import { carriedLinks } from './carried-links.js';
import { filledWith, linkedTo, withLinked } from './links.js';

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

describe('links of another round', () => {
  const indicators = [{ key: 'S1' }, { key: 'S2' }];
  const offered = [{ key: 'svc.q.salud' }, { key: 'line.147.q' }];

  it('are taken over where question and entry are still there, the rest is counted', () => {
    const earlier = [
      { indicator: 'S1', keys: ['svc.q.salud', 'svc.fugaz'] },
      { indicator: 'S2', keys: ['svc.fugaz'] },
      { indicator: 'G9', keys: ['svc.q.salud', 'line.147.q'] },
    ];
    expect(carriedLinks(earlier, { indicators, offered, kept: [] })).toEqual({
      links: [{ indicator: 'S1', keys: ['svc.q.salud'] }],
      left: 4,
    });
  });

  it('are all taken over where nothing is gone', () => {
    const earlier = [{ indicator: 'S2', keys: ['line.147.q', 'svc.q.salud'] }];
    expect(carriedLinks(earlier, { indicators, offered, kept: [] })).toEqual({ links: earlier, left: 0 });
  });

  it('are neither taken nor counted for a question that has its own', () => {
    const kept = [{ indicator: 'S1', keys: ['line.147.q'] }];
    const other = [
      { indicator: 'S1', keys: ['svc.q.salud', 'svc.fugaz'] },
      { indicator: 'S2', keys: ['svc.q.salud'] },
    ];
    expect(carriedLinks(other, { indicators, offered, kept })).toEqual({ links: other.slice(1), left: 0 });
  });

  it('stand beside those a round has, question by question', () => {
    const others = [
      { indicator: 'G1', keys: ['line.107'] },
      { indicator: 'S2', keys: ['line.107'] },
    ];
    expect(filledWith(links, others)).toEqual([...links, { indicator: 'S2', keys: ['line.107'] }]);
  });
});
