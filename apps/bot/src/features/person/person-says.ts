import type { CaseAttachment, PersonSays } from '@ventanilla/contracts';
import type { Message } from 'grammy/types';
import type { BotContext } from '../../context.js';

type SaidIn = Omit<Message, 'reply_to_message'>;

/** What somebody sent, as core keeps it: Telegram's number tells the order, and that it came twice. */
export function personSays(
  messageId: number,
  edition: number,
  text: string | null,
  attachment: CaseAttachment | null = null,
): PersonSays {
  return { clientId: `telegram-${messageId}`, number: messageId, edition, text, attachment };
}

/** What somebody sent, told or changed of a message of theirs. Null when there is nothing in it for people. */
export function saysIn(message: SaidIn): PersonSays | null {
  const { message_id: id, edit_date: edition = 0, text, caption } = message;
  const attachment = attachmentOf(message);
  if (text === undefined && attachment === null) return null;
  return personSays(id, edition, text ?? caption ?? null, attachment);
}

/** The same of the message that the one with the pressed button replied to; null when it is not there any more. */
export function saysRepliedTo({ callbackQuery }: BotContext): PersonSays | null {
  const replied = callbackQuery?.message?.reply_to_message;
  return replied === undefined ? null : saysIn(replied);
}

/** Only what it was is told; nothing of it is fetched. */
function attachmentOf(message: SaidIn): CaseAttachment | null {
  if (message.photo) return 'photo';
  if (message.voice || message.audio || message.video_note) return 'voice';
  if (message.video || message.animation) return 'video';
  if (message.document) return 'file';
  if (message.sticker || message.dice) return 'sticker';
  if (message.contact) return 'contact';
  return null;
}
