import { createKnowledge, decide, type Knowledge } from '@ventanilla/answering';
import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import type { Answerer, Given, Place } from './judge.js';

/** Answers with the engine alone, from the starter content as if all of it were published. Needs no server. */
export function createEngineAnswerer(): Answerer {
  const known = new Map<Place, Knowledge>(
    starterMunicipalities.map((municipality) => [
      municipality.id,
      createKnowledge({ municipality, entries: starterEntries(municipality.id) }),
    ]),
  );
  return async (place, question) => {
    const knowledge = known.get(place);
    if (knowledge === undefined) throw new Error(`The starter content has no municipality "${place}"`);
    return answerFrom(knowledge, question);
  };
}

function answerFrom(knowledge: Knowledge, question: string): Given {
  const { outcome, hits } = decide(knowledge, { question });
  const { handoff } = knowledge.municipality;
  return {
    outcome,
    keys: hits.map(({ key }) => key),
    handoff: { key: handoff, isShown: outcome === 'unknown' && handoff !== null },
  };
}
