import type { MessageEntity } from '@grammyjs/types';
import { MarkupError } from './formatted-text.js';

/** How a moment is shown: `r`, or up to one each of `w`, `d`/`D`, `t`/`T`, in this order. */
export type DateTimeFormat = MessageEntity.DateTimeMessageEntity['date_time_format'];

/** A moment in a text (`tg-time`, `tg://time`), which Telegram shows in the reader's own time zone. */
export function dateTimeEntity(unix: string, format: string, place: { offset: number; length: number }): MessageEntity {
  if (!/^\d+$/.test(unix)) throw new MarkupError('Invalid date-time specified');
  if (!isDateTimeFormat(format)) throw new MarkupError('Invalid date-time format specified');
  return { type: 'date_time', unix_time: Number(unix), date_time_format: format, ...place };
}

function isDateTimeFormat(format: string): format is DateTimeFormat {
  return /^(?:r|w?[dD]?[tT]?)$/.test(format);
}
