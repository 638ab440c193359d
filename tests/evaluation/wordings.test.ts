import { createKnowledge, type Knowledge } from '@ventanilla/answering';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import { describe, expect, it } from 'vitest';
import type { Place } from './judge.js';
import { converse, kindOf, missingFrom, readWordings } from './wordings.js';

const known = new Map<Place, Knowledge>(
  starterMunicipalities.map((municipality) => [
    municipality.id,
    createKnowledge({ municipality, entries: starterEntries(municipality.id) }),
  ]),
);

describe('a message gets the kind of reply it calls for', async () => {
  const rounds = ['wordings.jsonl', 'wordings-second.jsonl', 'wordings-third.jsonl', 'wordings-fourth.jsonl'];
  const wordings = (await Promise.all(rounds.map(readWordings))).flat();
  it.each(wordings)('$id $kind: "$text" after $after', (wording) => {
    const knowledge = known.get(wording.municipality);
    if (knowledge === undefined) throw new Error(`The starter content has no municipality "${wording.municipality}"`);
    const decision = converse(knowledge, wording);
    expect({ kind: kindOf(decision), missing: missingFrom(decision, wording) }).toEqual({
      kind: wording.kind,
      missing: [],
    });
  });
});
