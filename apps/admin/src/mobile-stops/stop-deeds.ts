import type { AnyEntry, StopChange } from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';

/** What the desk does about single dates of a mobile stop. */
export type StopDeeds = {
  /** Null puts the date back as it was planned. */
  changeStopDate(entry: AnyEntry, date: string, change: StopChange | null): Promise<AnyEntry>;
};

export function stopDeeds(core: DeskCore): StopDeeds {
  return {
    changeStopDate: ({ id, version }, date, change) =>
      core.changeStopDate({ params: { id, date }, body: { version, change } }),
  };
}
