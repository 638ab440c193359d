import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { itemBlocks } from '../../presentation/item.js';
import { linkButtons } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { send } from '../../telegram/send.js';
import { whileTyping } from '../../telegram/typing.js';

export type ItemReference = { municipality: string; language: string; key: string };

/** Says everything that is published about one entry. */
export async function showItem(window: Window, ctx: BotContext, reference: ItemReference): Promise<void> {
  const { municipality, language, key } = reference;
  const item = await whileTyping(
    window,
    ctx,
    window.core.getPublicItem({ params: { municipality, key }, query: { language } }),
  );
  const keyboard = new InlineKeyboard([linkButtons(item, sayingIn(language))]);
  await send(ctx, { blocks: itemBlocks(item, language, 'full'), keyboard });
}
