import { type AnyEntry, MOST_TO_DO, type ToDoKind, type ToDoTask } from '@ventanilla/contracts';
import type { Part } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';
import { titlesOf } from './titles-of.js';

/** What is to do in the twin: nothing is chosen for the day there, and what is done is gone. */
export function toDoOperations(shelf: MemoryShelf): Part<'getToDo'> {
  return {
    getToDo: async () => {
      const day = new Date().toISOString().slice(0, 10);
      return { day, tasks: shelf.all().flatMap(taskOf(day)).slice(0, MOST_TO_DO) };
    },
  };
}

function taskOf(day: string): (entry: AnyEntry) => ToDoTask[] {
  return (entry) => {
    const { id, kind, key, gaps } = entry;
    const about = { id, kind, key, titles: titlesOf(entry) };
    const task = (kind: ToDoKind, language: string | null = null): ToDoTask[] => [
      { kind, entry: about, language, topic: null, since: entry.facts.reviewBy, asked: 0, done: false },
    ];
    if (entry.facts.reviewBy !== null && entry.facts.reviewBy < day) return task('due');
    const [gap] = gaps;
    return gap ? task(gap.state, gap.language) : [];
  };
}
