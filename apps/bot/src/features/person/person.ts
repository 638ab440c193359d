import { Composer, type NextFunction } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { acknowledge, send } from '../../telegram/send.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { hear } from './hear.js';
import { openCase } from './open-case.js';
import { decideOnCase } from './own-case.js';
import { beginButton, caseButton, personButton } from './person-buttons.js';
import { saysIn } from './person-says.js';
import { showDoor, showWhereToAsk, type Wish } from './show-door.js';
import { findWhomItIsFor, sayIfForPeople } from './whom-it-is-for.js';

/** `/person` and its buttons: how somebody comes to a person, and goes again. */
export function personFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['person', 'persona', 'pessoa', 'personne', 'moun'], async (ctx) => {
    if (ctx.chat.type !== 'private') return send(ctx, { blocks: [lines(ctx.say('person.privateOnly'))] });
    const municipality = await needMunicipality(window, ctx);
    if (municipality !== null) await showDoor(window, ctx, { municipality: municipality.id, reason: 'asked' });
  });
  feature.callbackQuery(personButton.filter, async (ctx, next) => {
    const wish = wishOf(personButton.unpack(ctx.callbackQuery.data));
    if (wish === null) return next();
    await acknowledge(window, ctx);
    if (ctx.chat?.type === 'private') return showDoor(window, ctx, wish);
    await send(ctx, { blocks: [lines(ctx.say('person.privateOnly'))] });
    await showWhereToAsk(window, ctx, wish.municipality);
  });
  feature.callbackQuery(beginButton.filter, async (ctx, next) => {
    const wish = wishOf(beginButton.unpack(ctx.callbackQuery.data));
    if (wish === null || ctx.chat?.type !== 'private') return next();
    await acknowledge(window, ctx);
    await openCase(window, ctx, wish);
  });
  feature.callbackQuery(caseButton.filter, async (ctx, next) => {
    const [decision] = caseButton.unpack(ctx.callbackQuery.data) ?? [];
    if (decision === undefined) return next();
    await acknowledge(window, ctx);
    await decideOnCase(window, ctx, decision);
  });
  return feature;
}

/** While somebody talks with people, what they write and send is for them; commands and buttons stay the bot's. */
export function caseTalkFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const talk = feature.filter((ctx) => ctx.chat?.type === 'private');
  talk.on(['message', 'edited_message'], async (ctx, next) => {
    const says = saysIn(ctx.msg);
    if (says === null || says.text?.startsWith('/')) return next();
    const isKnown = ctx.told !== 'never' || (await findWhomItIsFor(window, ctx, says.text));
    if (!isKnown) return;
    const { talksWith } = ctx.preferences;
    if (talksWith === undefined) return leaveToBot(window, ctx, next);
    await hear(window, ctx, talksWith, says);
  });
  return feature;
}

async function leaveToBot(window: Window, ctx: BotContext, next: NextFunction): Promise<void> {
  const isOldKnowledge = ctx.told === 'before';
  await next();
  if (isOldKnowledge) await sayIfForPeople(window, ctx);
}

function wishOf(values: readonly [string, string] | null): Wish | null {
  return values && { municipality: values[0], reason: values[1] as Wish['reason'] };
}
