import type { Entry, StopChange } from '@ventanilla/contracts';
import { type Part, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type StopFacts = Entry<'mobileStop'>['facts'];

export function stopOperations(shelf: MemoryShelf): Part<'changeStopDate'> {
  return {
    changeStopDate: async ({ params, body }) => {
      const entry = shelf.get('changeStopDate', params.id, body.version);
      if (entry.kind !== 'mobileStop') throw refusal('changeStopDate', 'notFound');
      const published = entry.published && {
        ...entry.published,
        facts: withChange(entry.published.facts, params.date, body.change),
      };
      const facts = withChange(entry.facts, params.date, body.change);
      return shelf.keep({ ...entry, facts, published }, { action: 'changeDate', why: params.date });
    },
  };
}

function withChange(facts: StopFacts, date: string, change: StopChange | null): StopFacts {
  const others = (facts.exceptions ?? []).filter((each) => each.date !== date);
  return { ...facts, exceptions: change === null ? others : [...others, { date, ...change }] };
}
