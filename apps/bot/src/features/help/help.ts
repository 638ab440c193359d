import { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import { bold, plain } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { commands } from '../../telegram/commands.js';
import { send } from '../../telegram/send.js';

/** `/help`: how to ask, and everything else there is. */
export function helpFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['help', 'ayuda', 'ajuda', 'aide', 'ed'], (ctx) => {
    const list = commands.map((command) => plain(`/${command} · ${ctx.say(`command.${command}`)}`));
    return send(ctx, { blocks: [[bold(ctx.say('help.title')), ...lines(ctx.say('help.text'))], list] });
  });
  return feature;
}
