import type { MunicipalitySummary, Subscription, SubscriptionStanding } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext } from '../../context.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { leaveButton } from '../leave/leave-button.js';
import { nameOf } from '../municipality/municipality-keyboard.js';
import { areasButton, declineButton, joinButton, topicsButton } from './alert-buttons.js';

export type Shown = { blocks: Block[]; keyboard: InlineKeyboard };

/** Which wording of the question people say yes to; a new wording of `subscription.consent` gets a new number. */
export const CONSENT_WORDING = 1;

/** The question for whoever is not told anything, else what they are told and how to change it. */
export function standingView(
  ctx: BotContext,
  municipality: MunicipalitySummary,
  { subscription, places }: SubscriptionStanding,
): Shown {
  const title = bold(ctx.say('subscription.title', { municipality: nameOf(municipality, ctx.language) }));
  if (subscription === null) return consentView(ctx, municipality.id, title);
  const choice = lines([...topicLines(ctx, subscription), ...areaLines(ctx, subscription, places)].join('\n'));
  const keyboard = choiceKeyboard(ctx, municipality.id, places);
  return { blocks: [[title, ...lines(ctx.say('subscription.joined'))], choice], keyboard };
}

function consentView(ctx: BotContext, municipality: string, title: Block[number]): Shown {
  const keyboard = new InlineKeyboard()
    .add(...callbackButton(ctx.say('subscription.yes'), joinButton.pack(municipality)))
    .row()
    .add(...callbackButton(ctx.say('subscription.no'), declineButton.pack()));
  return { blocks: [[title, ...lines(ctx.say('subscription.consent'))]], keyboard };
}

function choiceKeyboard(ctx: BotContext, municipality: string, places: readonly string[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  keyboard.add(...callbackButton(ctx.say('subscription.chooseTopics'), topicsButton.pack(municipality)));
  if (places.length > 0) {
    keyboard.add(...callbackButton(ctx.say('subscription.chooseArea'), areasButton.pack(municipality, '0')));
  }
  return keyboard.row().add(...callbackButton(ctx.say('outreach.leave'), leaveButton.pack('alerts', municipality)));
}

function topicLines(ctx: BotContext, { topics }: Subscription): string[] {
  if (topics.length === 0) return [ctx.say('subscription.allTopics')];
  const named = topics.map((topic) => ctx.say(`topic.${topic}`)).join(', ');
  return [ctx.say('subscription.topics', { topics: named })];
}

function areaLines(ctx: BotContext, { area }: Subscription, places: readonly string[]): string[] {
  if (area !== null) return [ctx.say('subscription.area', { area })];
  return places.length > 0 ? [ctx.say('subscription.allAreas')] : [];
}
