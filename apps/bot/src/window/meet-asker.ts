import { CoreError, type Preferences } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import type { Middleware } from 'grammy';
import type { BotContext, Window } from '../context.js';
import { sayingIn } from '../say.js';
import type { Secret } from '../secret.js';
import { nameAsker } from './asker.js';

const NOTHING_CHOSEN: Preferences = { language: null, municipality: null, noticeShown: false };
const FIRST_LANGUAGE = 'es';
/** A person in danger must not wait for a database that is away: what was last known will do, or nothing. */
const PATIENCE_MS = 500;

/** A choice is worth waiting for a little longer than knowing it. */
const STORING_MS = 1_500;

/** Puts name, preferences and language of whoever is talking on the context. Never fails: core may be away. */
export function meetAsker(window: Window, askerSecret: Secret): Middleware<BotContext> {
  return async (ctx, next) => {
    if (ctx.chat === undefined) return;
    ctx.asker = nameAsker(ctx.chat.id, askerSecret);
    applyPreferences(ctx, await recallPreferences(window, ctx.asker));
    await next();
  };
}

/** Remembers a choice in core. While core can not, it holds here: a choice must not stand between a person and help. */
export async function rememberChoice(window: Window, ctx: BotContext, choice: Partial<Preferences>): Promise<void> {
  const preferences = await storeChoice(window, ctx.asker, choice).catch((error: unknown) => {
    if (!(error instanceof CoreError) || error.code !== 'unavailable') throw error;
    window.logger.warn({ error }, 'A choice could not be stored; it holds until core is back');
    return { ...ctx.preferences, ...choice };
  });
  window.lastKnown.keepPreferences(ctx.asker, preferences);
  applyPreferences(ctx, preferences);
}

function storeChoice({ core }: Window, asker: string, choice: Partial<Preferences>): Promise<Preferences> {
  const signal = AbortSignal.timeout(STORING_MS);
  return core.setPreferences({ params: { asker }, body: choice }, { signal });
}

export function applyPreferences(ctx: BotContext, preferences: Preferences | null): void {
  ctx.preferences = preferences ?? NOTHING_CHOSEN;
  ctx.language = ctx.preferences.language ?? deviceLanguage(ctx) ?? FIRST_LANGUAGE;
  ctx.say = sayingIn(ctx.language);
}

/** Telegram's language tag of the device, when it is a language of ours: `pt-br` is `pt`. */
export function deviceLanguage(ctx: BotContext): string | null {
  const code = ctx.from?.language_code?.split('-')[0]?.toLowerCase() ?? '';
  return findLanguage(code)?.code ?? null;
}

async function recallPreferences({ core, lastKnown, logger }: Window, asker: string): Promise<Preferences | null> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const preferences = await core.getPreferences({ params: { asker } }, { signal });
    lastKnown.keepPreferences(asker, preferences);
    return preferences;
  } catch (error) {
    logger.warn({ error }, 'Preferences could not be read; going by the last known ones');
    return lastKnown.preferences(asker);
  }
}
