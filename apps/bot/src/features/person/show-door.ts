import { type CaseReason, CoreError, type OwnStanding } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import type { Block } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { consentButton } from '../consent/consent-button.js';
import { emergencyButton } from '../emergency/emergency-button.js';
import { findMunicipality, nameOf } from '../municipality/municipality-keyboard.js';
import { showItem } from '../services/show-item.js';
import { topicsButton } from '../services/topic-buttons.js';
import { doorBlocks, hoursLine } from './door-blocks.js';
import { beginButton, caseButton } from './person-buttons.js';

/** More would not be read. */
const LONGEST_QUOTE = 200;
const DECIDED = 5;

export type Wish = { municipality: string; reason: CaseReason };

/** Says how a person can be had, and asks whether it is wanted; whoever has an open case goes on with it. */
export async function showDoor(window: Window, ctx: BotContext, wish: Wish): Promise<void> {
  const query = { municipality: wish.municipality };
  const standing = await window.core.getOwnStanding({ params: { asker: ctx.asker }, query });
  if (standing.case) return showOpenCase(ctx, standing);
  const municipality = await findMunicipality(window, wish.municipality);
  const name = municipality ? nameOf(municipality, ctx.language) : wish.municipality;
  if (!standing.door.offered) {
    await sayNobody(ctx, standing, name);
    return showWhereToAsk(window, ctx, wish.municipality);
  }
  const asked = askedBefore(ctx);
  const keyboard = new InlineKeyboard([
    callbackButton(ctx.say('person.begin'), beginButton.pack(wish.municipality, wish.reason)),
    callbackButton(ctx.say('person.later'), caseButton.pack('later')),
    ...decidedRows(ctx, standing),
  ]);
  const blocks = [...doorBlocks(ctx, standing.door, name), ...questionBlock(ctx, asked?.text)];
  await send(ctx, { blocks, keyboard, ...(asked && { replyTo: asked.messageId }) });
}

/** The question that an answer with this button replied to: it is passed on, so that nobody writes it twice. */
export function askedBefore(ctx: BotContext): { text: string; messageId: number } | null {
  const asked = ctx.callbackQuery?.message?.reply_to_message;
  if (!asked?.text || asked.text.startsWith('/')) return null;
  return { text: asked.text, messageId: asked.message_id };
}

function questionBlock({ say }: BotContext, text: string | undefined): Block[] {
  if (text === undefined) return [];
  const question = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return [lines(say('person.withQuestion', { question }))];
}

async function showOpenCase(ctx: BotContext, { case: own, door, referrals }: OwnStanding): Promise<void> {
  const keyboard = new InlineKeyboard([
    callbackButton(ctx.say('person.resume'), caseButton.pack('resume')),
    callbackButton(ctx.say('person.toBot'), caseButton.pack('bot')),
    callbackButton(ctx.say('person.end'), caseButton.pack('end')),
    ...decidedRows(ctx, { referrals }),
  ]);
  const number = own?.number ?? 0;
  await send(ctx, { blocks: [lines(ctx.say('person.open', { number })), lines(hoursLine(ctx, door))], keyboard });
}

/** No dead end: what there is instead. */
async function sayNobody(ctx: BotContext, standing: OwnStanding, municipality: string): Promise<void> {
  const { say } = ctx;
  const keyboard = new InlineKeyboard([
    callbackButton(say('ask.byTopic'), topicsButton.pack()),
    callbackButton(say('command.emergency'), emergencyButton.pack()),
    ...decidedRows(ctx, standing),
  ]);
  await send(ctx, {
    blocks: [lines(say('person.notOffered', { municipality })), lines(say('person.instead'))],
    keyboard,
  });
}

/** The service or line of the municipality where people are asked instead: by telephone or at a counter. */
export async function showWhereToAsk(window: Window, ctx: BotContext, municipality: string): Promise<void> {
  const key = (await findMunicipality(window, municipality))?.handoff ?? null;
  if (key === null) return;
  try {
    await showItem(window, ctx, { municipality, language: ctx.language, key });
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'Where people are asked could not be shown');
  }
}

/** Consent that was given can be taken back wherever a person is asked for, also long after the message that asked. */
function decidedRows({ say }: BotContext, { referrals }: Pick<OwnStanding, 'referrals'>): InlineKeyboardButton[][] {
  return referrals
    .filter(({ state }) => state === 'agreed' || state === 'passedOn')
    .slice(0, DECIDED)
    .map(({ id, organizationName }) => {
      const text = say('referral.withdraw', { organization: organizationName });
      return callbackButton(text, consentButton.pack(id, 'withdraw'));
    });
}
