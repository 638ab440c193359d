import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { itemBlocks } from '../../presentation/item.js';
import { linkButtons } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { send } from '../../telegram/send.js';
import { whileTyping } from '../../telegram/typing.js';
import { remindRow } from '../stops/stop-buttons.js';

export type ItemReference = { municipality: string; language: string; key: string };

/** Says everything that is published about one entry. */
export async function showItem(window: Window, ctx: BotContext, reference: ItemReference): Promise<void> {
  const { municipality, language, key } = reference;
  const item = await whileTyping(
    window,
    ctx,
    window.core.getPublicItem({ params: { municipality, key }, query: { language } }),
  );
  const say = sayingIn(language);
  const rows = [linkButtons(item, say), remindRow(item, municipality, say)];
  const keyboard = new InlineKeyboard(rows.filter(({ length }) => length > 0));
  await send(ctx, { blocks: itemBlocks(item, language, 'full'), keyboard });
}
