import type { CaseAttachment, PersonSays } from '@ventanilla/contracts';
import type { Message } from 'grammy/types';

/** What somebody sent, as core keeps it: Telegram's number tells the order, and that it came twice. */
export function personSays(
  messageId: number,
  edition: number,
  text: string | null,
  attachment: CaseAttachment | null = null,
): PersonSays {
  return { clientId: `telegram-${messageId}`, number: messageId, edition, text, attachment };
}

/** Only what it was is told; nothing of it is fetched. */
export function attachmentOf(message: Message): CaseAttachment | null {
  if (message.photo) return 'photo';
  if (message.voice || message.audio || message.video_note) return 'voice';
  if (message.video || message.animation) return 'video';
  if (message.document) return 'file';
  if (message.sticker || message.dice) return 'sticker';
  if (message.contact) return 'contact';
  return null;
}
