import type { Problem, Release, ReleaseEntry } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';
import { statesOf } from '../entries/standing.js';
import { titlesOf } from '../entries/wording.js';
import type { ReleaseDocument } from './release.schema.js';

export function toRelease({ _id, failure, ...document }: ReleaseDocument): Release {
  return {
    ...document,
    id: _id.toHexString(),
    at: document.at?.toISOString() ?? null,
    failure: failure && { ...failure, at: failure.at.toISOString() },
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}

export function toReleaseEntry(entry: EntryDocument, languages: string[], problems: Problem[]): ReleaseEntry {
  const { key, kind } = entry;
  return {
    entry: entry._id.toHexString(),
    key,
    kind,
    titles: titlesOf(entry),
    languages,
    states: statesOf(entry),
    problems,
  };
}
