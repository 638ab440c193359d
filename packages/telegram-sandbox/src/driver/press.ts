import type { Room } from '../world/room.js';
import type { CallbackAnswer } from '../world/sandbox-event.js';
import { waitInRoom } from './waiting.js';

/** A pressed inline button. */
export type Press = {
  /** The callback query's id, or null when the button only opens a page. */
  queryId: string | null;
  /** What the bot answers to it (answerCallbackQuery); throws when it does not within `timeoutMs`. Default: 5000. */
  answer(options?: { timeoutMs?: number }): Promise<CallbackAnswer>;
};

/** A press whose answer comes through the chat; it is noticed even when it comes before anybody asks. */
export function pressIn(room: Room, queryId: string): Press {
  let received: CallbackAnswer | null = null;
  const unsubscribe = room.listeners.subscribe((event) => {
    if (event.kind !== 'callbackAnswered' || event.queryId !== queryId) return;
    received = event.answer;
    unsubscribe();
  });
  const what = 'an answer to the pressed button';
  return {
    queryId,
    answer: ({ timeoutMs = 5_000 } = {}) => waitInRoom(room, () => received, { what, timeoutMs }),
  };
}
