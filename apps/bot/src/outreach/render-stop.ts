import type { OutgoingMessage } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Say } from '../context.js';
import { leaveRow } from '../features/stops/stop-buttons.js';
import { type Block, bold } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import { pageButton } from '../presentation/link-buttons.js';
import type { Renderer } from './rendered.js';

type Reminder = Extract<OutgoingMessage, { kind: 'stopReminder' }>;
type Change = Extract<OutgoingMessage, { kind: 'stopChange' }>;

/** The evening before: where, when, what is on board. */
export const renderStopReminder: Renderer<Reminder> = (message, say) => {
  const { title, date, onBoard } = message;
  return {
    blocks: [[...lines(say('stops.reminder', { title }), bold), ...whenAndWhere(date), ...lines(onBoard ?? '')]],
    keyboard: keyboardUnder(message, [date], say),
  };
};

/** What is not as it was told before: the news first, nothing else. */
export const renderStopChange: Renderer<Change> = (message, say) => {
  const { title, dates, withdrawn, more } = message;
  const news = withdrawn ? [lines(say('stops.withdrawn'))] : dates.map(whenAndWhere);
  return {
    blocks: [lines(say('stops.changed', { title }), bold), ...news, ...(more > 0 ? [lines(say('stops.more'))] : [])],
    keyboard: keyboardUnder(message, dates, say),
  };
};

function whenAndWhere({ when, place, note }: Reminder['date']): Block {
  return [...lines(when), ...lines(place), ...lines(note ?? '')];
}

function keyboardUnder(
  { municipality, stop, pageUrl }: Reminder | Change,
  [first]: readonly Reminder['date'][],
  say: Say,
): InlineKeyboard {
  const map: InlineKeyboardButton[] = first?.mapUrl ? [{ text: say('ask.map'), url: first.mapUrl }] : [];
  const rows = [[...map, ...pageButton({ pageUrl }, say)], leaveRow({ municipality, key: stop }, say)];
  return new InlineKeyboard(rows.filter(({ length }) => length > 0));
}
