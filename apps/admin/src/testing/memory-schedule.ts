import type { AnyEntry, Scheduled } from '@ventanilla/contracts';
import type { Part } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

/** Nothing comes by itself in the twin: what is scheduled there stays scheduled. */
export function scheduleOperations(
  shelf: MemoryShelf,
): Part<'scheduleEntry' | 'cancelSchedule' | 'notePresence' | 'leaveEntry'> {
  const { id, name } = shelf.staff;
  return {
    scheduleEntry: async ({ params, body: { version, languages, action, at } }) => {
      const entry = shelf.get('scheduleEntry', params.id, version);
      const common = { action, at, by: { id, name }, release: null, failure: null };
      const rows: Scheduled[] = languages.map((language) => ({ ...common, language }));
      const others = entry.scheduled.filter((one) => one.action !== action || !languages.includes(one.language));
      return shelf.keep({ ...entry, scheduled: [...others, ...rows] } as AnyEntry, { action: 'schedule', languages });
    },
    cancelSchedule: async ({ params, query }) => {
      const entry = shelf.get('cancelSchedule', params.id, Number(query.version));
      const languages = query.languages.split(',');
      const scheduled = entry.scheduled.filter(({ language }) => !languages.includes(language));
      return shelf.keep({ ...entry, scheduled } as AnyEntry, { action: 'cancelSchedule', languages });
    },
    notePresence: async () => ({ others: [] }),
    leaveEntry: async () => undefined,
  };
}
