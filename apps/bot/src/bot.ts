import { sequentialize } from '@grammyjs/runner';
import { Bot, type BotConfig } from 'grammy';
import type { BotContext, Window } from './context.js';
import { alertsFeature } from './features/alerts/alerts.js';
import { askFeature } from './features/ask/ask.js';
import { consentFeature } from './features/consent/consent.js';
import { deleteFeature } from './features/delete/delete.js';
import { emergencyFeature } from './features/emergency/emergency.js';
import { feedbackFeature } from './features/feedback/feedback.js';
import { groupFeature } from './features/group/group.js';
import { helpFeature } from './features/help/help.js';
import { languageFeature } from './features/language/language.js';
import { leaveFeature } from './features/leave/leave.js';
import { locationFeature } from './features/location/location.js';
import { municipalityFeature } from './features/municipality/municipality.js';
import { organizationFeature } from './features/organization/organization.js';
import { ownDataFeature } from './features/own-data/own-data.js';
import { ownTelegramFeature } from './features/own-telegram/own-telegram.js';
import { caseTalkFeature, personFeature } from './features/person/person.js';
import { privacyFeature } from './features/privacy/privacy.js';
import { profileFeature } from './features/profile/profile.js';
import { servicesFeature } from './features/services/services.js';
import { startFeature } from './features/start/start.js';
import { stopsFeature } from './features/stops/stops.js';
import { toldFeature } from './features/told/told.js';
import { replyToTrouble } from './features/trouble.js';
import { unhandledFeature } from './features/unhandled/unhandled.js';
import type { Secret } from './secret.js';
import { isAddressed } from './telegram/addressed.js';
import { handleOnce } from './telegram/once.js';
import { meetAsker } from './window/meet-asker.js';
import { PeopleOffered } from './window/people-offered.js';

export type BotDependencies = Omit<Window, 'people'> & {
  askerSecret: Secret;
  /** For grammY itself: API root, what is known of the bot already. */
  telegram?: BotConfig<BotContext>;
};

/** The whole conversation, in the order in which its parts are asked whether an update is theirs. */
export function createBot(token: string, { askerSecret, telegram, ...given }: BotDependencies): Bot<BotContext> {
  const window: Window = { ...given, people: new PeopleOffered(given.core) };
  const bot = new Bot<BotContext>(token, telegram);
  // First of all the order within a chat: core is asked whether an update is new.
  bot.use(sequentialize((ctx) => ctx.chatId?.toString()));
  bot.use(handleOnce(window));

  const conversation = bot.errorBoundary(replyToTrouble(window)).filter(isAddressed);
  conversation.use(meetAsker(window, askerSecret));
  conversation.use(leaveFeature(window));
  conversation.use(groupFeature());
  // Before the start: its codes come with the same command.
  conversation.use(organizationFeature(window));
  conversation.use(ownTelegramFeature(window));
  conversation.use(startFeature(window));
  conversation.use(emergencyFeature(window));
  conversation.use(servicesFeature(window));
  conversation.use(stopsFeature(window));
  conversation.use(profileFeature(window));
  conversation.use(locationFeature(window));
  conversation.use(alertsFeature(window));
  conversation.use(languageFeature(window));
  conversation.use(municipalityFeature(window));
  conversation.use(privacyFeature());
  conversation.use(ownDataFeature(window));
  conversation.use(deleteFeature(window));
  conversation.use(helpFeature());
  conversation.use(personFeature(window));
  conversation.use(consentFeature(window));
  conversation.use(feedbackFeature(window));
  conversation.use(toldFeature(window));
  // Before questions: what is written to people is none.
  conversation.use(caseTalkFeature(window));
  conversation.use(askFeature(window));
  // The last one always answers.
  conversation.use(unhandledFeature(window));

  bot.catch(({ error }) => window.logger.error({ error }, 'An update could not be handled'));
  return bot;
}
