import { createCoreClient } from '@ventanilla/contracts';
import { starterMunicipalities } from '@ventanilla/starter-content';
import type { Answerer } from './judge.js';

/** Answers through a running core, as the bot would ask it. */
export function createCoreAnswerer(baseUrl: string): Answerer {
  const core = createCoreClient({ baseUrl });
  const handoffs = new Map<string, string | null>(starterMunicipalities.map(({ id, handoff }) => [id, handoff]));
  return async (place, question) => {
    const answer = await core.ask({ body: { municipality: place, question } });
    return {
      outcome: answer.outcome,
      keys: answer.items.map(({ key }) => key),
      handoff: { key: handoffs.get(place) ?? null, isShown: answer.outcome === 'unknown' && answer.handoff !== null },
    };
  };
}
