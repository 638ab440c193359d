import { aHelpLine } from '@ventanilla/testing';
import { Types } from 'mongoose';
import { describe, expect, it } from 'vitest';
import type { Content } from '../entries/entry.schema.js';
import { digestOf, partsOf, partsTaken, takenAs } from './parts.js';
import type { CopyDocument } from './shared-content.schema.js';

const line = aHelpLine({ key: 'line.145' });
const owner: Content = { facts: line.facts, texts: line.texts };
const renamed: Content = {
  ...owner,
  texts: { ...line.texts, en: { ...line.texts['en'], name: 'Trafficking' } as never },
};
const aCopy = (languages: string[]): CopyDocument => ({
  _id: new Types.ObjectId(),
  municipality: 'quilmes',
  kind: 'helpLine',
  key: 'line.145',
  title: 'Trata',
  owner: {
    entry: new Types.ObjectId(),
    municipality: 'nacion',
    state: 'offered',
    stateSeen: 'offered',
    versionTaken: 2,
  },
  parts: partsTaken(owner, languages),
  isWaiting: false,
  changedAt: new Date(),
});
const waiting = (copy: CopyDocument, now: Content | null, languages: string[]) =>
  partsOf(copy, now, languages).flatMap(({ part, isWaiting }) => (isWaiting ? [part] : []));

describe('the parts of an embedded entry', () => {
  it('wait for nothing while the owner changes nothing', () => {
    expect(waiting(aCopy(['es', 'en']), owner, ['es', 'en'])).toEqual([]);
  });

  it('wait one by one: another language and the facts are left alone', () => {
    expect(waiting(aCopy(['es', 'en']), renamed, ['es', 'en'])).toEqual(['en']);
  });

  it('are offered in a language that only the owner has, when the municipality publishes in it', () => {
    expect(waiting(aCopy(['es']), owner, ['es', 'en'])).toEqual(['en']);
    expect(waiting(aCopy(['es']), owner, ['es', 'pt'])).toEqual([]);
  });

  it('wait for nothing when nothing of the owner’s is public', () => {
    expect(waiting(aCopy(['es', 'en']), null, ['es', 'en'])).toEqual([]);
  });

  it('that are adapted go on being compared with what was taken', () => {
    const [, , english] = aCopy(['es', 'en']).parts;
    const adapted = takenAs(renamed, 'en', 'adapted', english);
    expect(adapted).toMatchObject({ choice: 'adapted', taken: line.texts['en'] });
    expect(takenAs(renamed, 'en', 'same', english)).toMatchObject({ taken: { name: 'Trafficking' } });
  });
});

it('names a content the same in whatever order it was written', () => {
  expect(digestOf({ a: 1, b: { c: 2, d: [3] } })).toBe(digestOf({ b: { d: [3], c: 2 }, a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
});
