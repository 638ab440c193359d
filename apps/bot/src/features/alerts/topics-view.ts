import { type Subscription, topics } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext } from '../../context.js';
import { bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { standingButton, topicButton } from './alert-buttons.js';
import type { Shown } from './standing-view.js';

/** Every topic, the chosen ones with a tick; two in a row. */
export function topicsView(ctx: BotContext, { municipality, topics: chosen }: Subscription): Shown {
  const keyboard = new InlineKeyboard();
  for (const [index, topic] of topics.entries()) {
    const name = ctx.say(`topic.${topic}`);
    const label = chosen.includes(topic) ? `✓ ${name}` : name;
    keyboard.add(...callbackButton(label, topicButton.pack(municipality, topic)));
    if (index % 2 === 1) keyboard.row();
  }
  keyboard.row().add(...callbackButton(ctx.say('subscription.done'), standingButton.pack(municipality)));
  const words = [bold(ctx.say('subscription.chooseTopics')), ...lines(ctx.say('subscription.topicsHelp'))];
  return { blocks: [words], keyboard };
}
