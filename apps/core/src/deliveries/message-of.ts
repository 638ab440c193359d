import type { OutgoingMessage } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import type { Messages } from './mailing.schema.js';

/** The language somebody gets a message in: their own, or the nearest there is. Null when there is none at all. */
export function languageFor(reader: string, available: readonly string[]): string | null {
  return fallbackOrder(reader).find((code) => available.includes(code)) ?? available[0] ?? null;
}

/** The message for a reader, and the language it is in. */
export function messageFor(reader: string, messages: Messages): { language: string; message: OutgoingMessage } | null {
  const language = languageFor(reader, Object.keys(messages));
  const message = language === null ? undefined : messages[language];
  return language === null || message === undefined ? null : { language, message };
}
