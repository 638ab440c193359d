import type { DeskStatistics, ToDo } from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';

/** What the first page shows. */
export type DeskPageDeeds = {
  deskStatistics(municipality: string): Promise<DeskStatistics>;
  toDo(municipality: string): Promise<ToDo>;
};

export function deskPageDeeds(core: DeskCore): DeskPageDeeds {
  return {
    deskStatistics: (municipality) => core.getDeskStatistics({ params: { id: municipality } }),
    toDo: (municipality) => core.getToDo({ params: { id: municipality } }),
  };
}
