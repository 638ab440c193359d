import type { OutgoingMessage } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import { leaveButton } from '../features/leave/leave-button.js';
import { bold, italic } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import { callbackButton } from '../telegram/callback-data.js';
import type { Renderer } from './rendered.js';

export const renderNotice: Renderer<Extract<OutgoingMessage, { kind: 'notice' }>> = (notice, say) => {
  const { municipality, sender, title, text, url } = notice;
  const leave = callbackButton(say('outreach.leave'), leaveButton.pack('alerts', municipality));
  return {
    blocks: [lines(title, bold), lines(text), ...(url === null ? [] : [lines(url)]), lines(sender, italic)],
    keyboard: new InlineKeyboard().add(...leave),
  };
};
