import type { StoredMessage } from './room.js';

/** What a bot answered to a pressed button: a short toast, or an alert to be dismissed, or a page to open. */
export type CallbackAnswer = { text: string; showAlert: boolean; url: string | null };

/** Something the chat page or a test may be waiting for. */
export type SandboxEvent =
  | { kind: 'message' | 'edited'; chatId: number; stored: StoredMessage }
  | { kind: 'deleted'; chatId: number; messageIds: number[] }
  | { kind: 'action'; chatId: number; action: string }
  | { kind: 'callbackAnswered'; chatId: number; personId: number; queryId: string; answer: CallbackAnswer }
  | { kind: 'person'; personId: number }
  | { kind: 'group'; chatId: number }
  | { kind: 'bot' };
