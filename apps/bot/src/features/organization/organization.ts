import { CoreError, type TelegramConfirmation } from '@ventanilla/contracts';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { acknowledge, send, tolerateBadRequest } from '../../telegram/send.js';
import { organizationButton } from './organization-button.js';
import { showNext } from './show-entry.js';

/** As the dashboard gives it, in a link or typed: `/start ok-7KQ4MZ2P`. */
const CODE = /^ok-?([a-z0-9]{8})$/i;

/** An organization looks at what is public about it and says that it is right: with a code, in one private chat. */
export function organizationFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('start', async (ctx, next) => {
    const code = CODE.exec(ctx.match.trim())?.[1];
    if (code === undefined || ctx.chat.type !== 'private') return next();
    const shown = await ifUsable(ctx, window.core.openTelegramCode({ body: { code, ...speaker(ctx) } }));
    if (!shown) return;
    await greet(ctx, shown);
    await showNext(ctx, shown, null);
  });
  feature.callbackQuery(organizationButton.filter, async (ctx, next) => {
    const [id, entry, act] = organizationButton.unpack(ctx.callbackQuery.data) ?? [];
    if (id === undefined || entry === undefined) return next();
    const isRight = act === 'right';
    const shown = await ifUsable(ctx, isRight ? confirm(window, ctx, id, entry) : look(window, ctx, id));
    await acknowledge(window, ctx, isRight && shown ? ctx.say('organization.thanks') : undefined);
    await ctx.editMessageReplyMarkup().catch((error: unknown) => tolerateBadRequest(window, error));
    if (shown) await showNext(ctx, shown, entry);
  });
  return feature;
}

function confirm({ core }: Window, ctx: BotContext, id: string, entry: string): Promise<TelegramConfirmation> {
  return core.confirmByTelegram({ params: { id, entry }, body: speaker(ctx) });
}

function look({ core }: Window, ctx: BotContext, id: string): Promise<TelegramConfirmation> {
  return core.getTelegramConfirmation({ params: { id }, query: speaker(ctx) });
}

async function greet(ctx: BotContext, { organization, municipality }: TelegramConfirmation): Promise<void> {
  const title = bold(ctx.say('organization.title', { organization }));
  await send(ctx, { blocks: [[title, ...lines(ctx.say('organization.lead', { municipality }))]] });
}

/** A code or a chat that core does not know is told so. */
async function ifUsable(ctx: BotContext, call: Promise<TelegramConfirmation>): Promise<TelegramConfirmation | null> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof CoreError) || !['notFound', 'invalid'].includes(error.code)) throw error;
    await send(ctx, { blocks: [lines(ctx.say('organization.unusable'))] });
    return null;
  }
}

/** Whom core knows the chat as: never its Telegram id. */
function speaker({ asker, language }: BotContext): { asker: string; language: string } {
  return { asker, language };
}
