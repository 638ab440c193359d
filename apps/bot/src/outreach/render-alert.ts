import type { OutgoingMessage } from '@ventanilla/contracts';
import { type AlertPart, alertParts } from '@ventanilla/languages/alerts';
import { InlineKeyboard } from 'grammy';
import { leaveButton } from '../features/leave/leave-button.js';
import { type Block, bold, italic } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import { callbackButton } from '../telegram/callback-data.js';
import type { Renderer } from './rendered.js';

type AlertMessage = Extract<OutgoingMessage, { kind: 'alert' }>;

/** An alert as it was shown before it was sent, with the way out of alerts below it. */
export const renderAlert: Renderer<AlertMessage> = ({ alert, sender, isTest, municipality }, say, language) => {
  const blocks = alertParts(alert, { language, municipality: sender, isTest }).map(blockOf);
  // A colleague who tries one has joined nothing that could be left.
  if (isTest) return { blocks };
  const leave = callbackButton(say('outreach.leave'), leaveButton.pack('alerts', municipality));
  return { blocks, keyboard: new InlineKeyboard().add(...leave) };
};

const styles: Partial<Record<AlertPart['role'], typeof bold>> = {
  notice: italic,
  title: bold,
  headline: bold,
  label: bold,
  sender: italic,
};

export function blockOf({ role, text }: AlertPart): Block {
  return lines(text, styles[role]);
}
