import type { OutgoingMessage } from '@ventanilla/contracts';
import { bold, italic } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import type { Renderer } from './rendered.js';

export const renderNotice: Renderer<Extract<OutgoingMessage, { kind: 'notice' }>> = ({ sender, title, text, url }) => ({
  blocks: [lines(title, bold), lines(text), ...(url === null ? [] : [lines(url)]), lines(sender, italic)],
});
