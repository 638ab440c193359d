import { CoreError, type OwnStanding, type PersonSays } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { applyPreferences } from '../../window/meet-asker.js';
import { findMunicipality, nameOf } from '../municipality/municipality-keyboard.js';
import { hoursLine } from './door-blocks.js';
import { beginButton, caseButton } from './person-buttons.js';
import { personSays } from './person-says.js';
import { askedBefore, type Wish } from './show-door.js';
import { isUncertain, troubleOf } from './trouble-of.js';

/** Opens a case, and from then on what is written is for people. Says plainly when it could not be opened. */
export async function openCase(window: Window, ctx: BotContext, wish: Wish): Promise<void> {
  const asked = askedBefore(ctx);
  const says = asked && personSays(asked.messageId, 0, asked.text);
  const standing = await tryToOpen(window, ctx, wish, says);
  if (standing === null) return;
  talksWith(window, ctx, standing.case?.municipality ?? null);
  await sayOpened(window, ctx, wish, standing);
}

async function tryToOpen(window: Window, ctx: BotContext, wish: Wish, says: PersonSays | null) {
  try {
    const body = { ...wish, danger: null, topic: null, language: ctx.language, says, chat: String(ctx.chat?.id) };
    return await window.core.openCase({ params: { asker: ctx.asker }, body });
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'Core did not say that a case was opened');
    if (isUncertain(error)) await sayMaybeOpened(window, ctx, wish, says);
    else await send(ctx, { blocks: troubleOf(window, ctx, 'person.notOpened') });
    return null;
  }
}

/** Asked for once more, it is the same case, with the same question in it once. */
async function sayMaybeOpened(window: Window, ctx: BotContext, wish: Wish, says: PersonSays | null): Promise<void> {
  const again = beginButton.pack(wish.municipality, wish.reason);
  const keyboard = new InlineKeyboard([callbackButton(ctx.say('person.tryAgain'), again)]);
  const blocks = troubleOf(window, ctx, 'person.maybeOpened');
  await send(ctx, { blocks, keyboard, ...(says && { replyTo: says.number }) });
}

/** The bot knows at once who is written to, whatever it would hear from core a moment later. */
export function talksWith(window: Window, ctx: BotContext, municipality: string | null): void {
  const { talksWith: _before, ...rest } = ctx.preferences;
  const preferences = municipality === null ? rest : { ...rest, talksWith: municipality };
  window.lastKnown.keepPreferences(ctx.asker, preferences);
  applyPreferences(ctx, preferences);
}

async function sayOpened(window: Window, ctx: BotContext, wish: Wish, { case: own, door }: OwnStanding): Promise<void> {
  if (own === null) return;
  const elsewhere = own.municipality === wish.municipality ? null : await findMunicipality(window, own.municipality);
  const begun = elsewhere
    ? ctx.say('person.elsewhere', { municipality: nameOf(elsewhere, ctx.language) })
    : ctx.say('person.begun', { number: own.number });
  const keyboard = new InlineKeyboard([callbackButton(ctx.say('person.toBot'), caseButton.pack('bot'))]);
  const blocks = [lines(begun), lines(hoursLine(ctx, door)), lines(ctx.say('person.write'))];
  await send(ctx, { blocks, keyboard });
}
