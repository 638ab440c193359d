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

/** Whom somebody is writing to is worth waiting for a little longer. */
const LOOK_AGAIN_MS = 1_500;

/** A choice is worth waiting for a little longer than knowing it. */
const STORING_MS = 1_500;

/** Puts name, preferences and language of whoever is talking on the context. Never fails: core may be away. */
export function meetAsker(window: Window, askerSecret: Secret): Middleware<BotContext> {
  return async (ctx, next) => {
    if (ctx.chat === undefined) return;
    ctx.asker = nameAsker(ctx.chat.id, askerSecret);
    if (!(await recall(window, ctx, PATIENCE_MS))) goByLastKnown(window, ctx);
    await next();
  };
}

/** Asks core once more, and waits a little longer. False when it still can not tell. */
export function lookAgain(window: Window, ctx: BotContext): Promise<boolean> {
  return recall(window, ctx, LOOK_AGAIN_MS);
}

/** Remembers a choice in core. While core can not, it holds here: a choice must not stand between a person and help. */
export async function rememberChoice(window: Window, ctx: BotContext, choice: Partial<Preferences>): Promise<void> {
  const stored = await storeChoice(window, ctx.asker, choice).catch((error: unknown) => {
    if (!(error instanceof CoreError) || error.code !== 'unavailable') throw error;
    window.logger.warn({ error }, 'A choice could not be stored; it holds until core is back');
    return null;
  });
  const preferences = stored ?? { ...ctx.preferences, ...choice };
  window.lastKnown.keepPreferences(ctx.asker, preferences, stored !== null || ctx.told !== 'never');
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

/** False when core could not tell in time; then nothing is changed. */
async function recall({ core, lastKnown, logger }: Window, ctx: BotContext, patienceMs: number): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const preferences = await core.getPreferences({ params: { asker: ctx.asker } }, { signal });
    lastKnown.keepPreferences(ctx.asker, preferences);
    ctx.told = 'now';
    applyPreferences(ctx, preferences);
    return true;
  } catch (error) {
    logger.warn({ error }, 'Preferences could not be read');
    return false;
  }
}

function goByLastKnown({ lastKnown }: Window, ctx: BotContext): void {
  ctx.told = lastKnown.wasTold(ctx.asker) ? 'before' : 'never';
  applyPreferences(ctx, lastKnown.preferences(ctx.asker));
}
