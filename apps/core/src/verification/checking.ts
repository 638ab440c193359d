import { isDeepStrictEqual } from 'node:util';
import type { Verification } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';
import type { EntryValues } from '../entries/entry.writer.js';

/** What somebody made sure of: the day, by whom, how, and until when it holds. */
export type Checking = Pick<Verification, 'checkedAt' | 'checkedBy' | 'how' | 'reviewBy'>;

/** Whether the draft's facts are those that are public, but for when they were checked. */
export function isPublicAsDrafted({ facts, published }: EntryDocument): boolean {
  return published !== null && isDeepStrictEqual(withoutChecking(facts), withoutChecking(published.facts));
}

/** What an entry becomes when it was checked. What is public and was checked is no longer outdated. */
export function checkedValues(before: EntryDocument, checking: Checking, isPublic: boolean): EntryValues {
  const { published, marks } = before;
  const facts = { ...before.facts, ...factsOf(checking) };
  if (!isPublic || !published) return { facts };
  return {
    facts,
    published: { ...published, facts: { ...published.facts, ...factsOf(checking) } },
    marks: marks.filter(({ mark }) => mark !== 'outdated'),
  };
}

function factsOf({ checkedAt, checkedBy, how, reviewBy }: Checking) {
  return { checkedAt, checkedBy, checkedHow: how, reviewBy };
}

function withoutChecking(facts: EntryDocument['facts']) {
  const { checkedAt: _at, checkedBy: _by, checkedHow: _how, reviewBy: _until, ...rest } = facts;
  return rest;
}
