import type { Engine } from '../storage/engine.js';
import { findOldRecords } from './session-record.js';
import { sessionTimeoutMs } from './sessions.js';

/** Removes what sessions stored that are unused for so long that no client asks for it any more. */
export async function removeOldRecords(engine: Engine): Promise<void> {
  const oldest = new Date(engine.now().getTime() - sessionTimeoutMs);
  if (findOldRecords(engine.environment.view, oldest).length === 0) return;
  await engine.environment.write((view) => {
    for (const sessionId of findOldRecords(view, oldest)) view.remove('replies', sessionId);
  });
}
