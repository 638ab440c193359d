import { describe, expect, it } from 'vitest';
import { differingFields, mergeFields } from './fields.js';

type Action = { title: string; dueOn: string | null; findings: string[] };

const names = ['title', 'dueOn', 'findings'] as const;
const base: Action = { title: 'Guía', dueOn: null, findings: ['p1a1'] };
const mine: Action = { title: 'Guía en tres idiomas', dueOn: null, findings: ['p1a1'] };

describe('fields on which two people differ', () => {
  it('are suggested from the side that changed them, mine where both did', () => {
    const theirs = { title: 'Guía nueva', dueOn: '2027-01-31', findings: ['p1a1'] };
    expect(differingFields(names, { base, mine, theirs })).toEqual([
      { name: 'title', suggested: 'mine' },
      { name: 'dueOn', suggested: 'theirs' },
    ]);
  });

  it('are none where both wrote the same', () => {
    expect(differingFields(names, { base, mine, theirs: { ...mine } })).toEqual([]);
  });

  it('become one record, with what was chosen or else suggested', () => {
    const theirs = { title: 'Guía nueva', dueOn: '2027-01-31', findings: ['p1a2'] };
    const differences = differingFields(names, { base, mine, theirs });
    expect(mergeFields(mine, theirs, differences, {})).toEqual({ ...theirs, title: 'Guía en tres idiomas' });
    expect(mergeFields(mine, theirs, differences, { title: 'theirs', dueOn: 'mine' })).toEqual({
      title: 'Guía nueva',
      dueOn: null,
      findings: ['p1a2'],
    });
  });
});
