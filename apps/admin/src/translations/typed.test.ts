import type { Passage } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { changesOf, isContested, nextToDo, standingBy, textOf, withoutText, withText } from './typed.js';

function aPassage(overrides: Partial<Passage> = {}): Passage {
  const texts = { source: 'Llevá tu DNI.', target: 'Leve seu DNI.' };
  return {
    path: 'description',
    ...texts,
    state: 'current',
    said: null,
    version: null,
    doubts: [],
    unread: false,
    ...overrides,
  };
}

describe('what is typed of a translation', () => {
  it('is saved only where it differs from what is stored', () => {
    const [name, description] = [aPassage({ path: 'name' }), aPassage()];
    const typed = withText(withText({}, name, 'Outro nome'), description, 'Leve seu documento.');
    const back = withText(typed, name, name.target);
    expect(changesOf(back, [name, description])).toEqual({ description: 'Leve seu documento.' });
  });

  it('is shown instead of what is stored, until it is dropped', () => {
    const passage = aPassage();
    const typed = withText({}, passage, 'Leve seu documento.');
    expect(textOf(typed, passage)).toBe('Leve seu documento.');
    expect(textOf(withoutText(typed, passage.path), passage)).toBe('Leve seu DNI.');
  });

  it('is contested once somebody else has saved the passage otherwise, until one stands by it', () => {
    const passage = aPassage();
    const typed = withText({}, passage, 'Leve seu documento.');
    expect(isContested(typed, passage)).toBe(false);
    const theirs = aPassage({ target: 'Traga seu DNI.' });
    expect(isContested(typed, theirs)).toBe(true);
    expect(isContested(standingBy(typed, theirs), theirs)).toBe(false);
    expect(isContested(typed, aPassage({ target: 'Leve seu documento.' }))).toBe(false);
  });
});

describe('the next passage to do', () => {
  const passages = [
    aPassage({ path: 'name', state: 'stale' }),
    aPassage({ path: 'description' }),
    aPassage({ path: 'notice', state: 'missing', target: '' }),
  ];

  it('leaves out what is up to date, and goes round', () => {
    expect(nextToDo(passages, {}, 'name', 1)).toBe('notice');
    expect(nextToDo(passages, {}, 'notice', 1)).toBe('name');
    expect(nextToDo(passages, {}, 'name', -1)).toBe('notice');
    expect(nextToDo(passages, {}, null, 1)).toBe('name');
    expect(nextToDo(passages, {}, null, -1)).toBe('notice');
  });

  it('leaves out what is typed already', () => {
    const [, , notice] = passages;
    expect(nextToDo(passages, withText({}, notice as Passage, 'Aviso'), 'name', 1)).toBeNull();
  });
});
