import type { Messages } from '../../messages.js';
import type { es } from './es.js';

/** What the bot says in English about writing to people first. */
export const en: Messages<keyof typeof es> = {
  'command.alerts': 'Alerts from the municipality',
  'alerts.again': '{title} · What to do: /alerts',
  'command.stop': 'Get no more messages',

  'subscription.title': 'Alerts – {municipality}',
  'subscription.consent':
    'Do you want the municipality to write to you here when something important happens, such as a flood or a change in procedures? For that I keep, encrypted, the number of this chat, with your language and what you choose. Nobody at the municipality sees it. You can leave whenever you want, with one tap.',
  'subscription.yes': 'Yes, I want alerts',
  'subscription.no': 'Not now',
  'subscription.declined': 'Fine, I will not write to you. If you change your mind: /alerts',
  'subscription.joined': 'You get alerts here.',
  'subscription.allTopics': 'Topics: all',
  'subscription.topics': 'Topics: {topics}',
  'subscription.allAreas': 'Areas: all',
  'subscription.area': 'Area: {area}',
  'subscription.chooseTopics': 'Choose topics',
  'subscription.topicsHelp':
    'Tap those that interest you. If you mark none, you get all of them. What is for everybody always reaches you.',
  'subscription.chooseArea': 'Choose an area',
  'subscription.areaHelp': 'Tap your area. If you choose none, you get the alerts of all of them.',
  'subscription.everywhere': 'All areas',
  'subscription.done': 'Done',

  'outreach.leave': 'Get no more of these',
  'outreach.left': 'Done, I will not write to you about this any more.',
  'outreach.back': 'Get them again',
  'outreach.stopped':
    'Done: from now on I only write when you write to me. If you are talking to a person, that conversation goes on. To get alerts again: /alerts',
  'ownTelegram.linked':
    'Done: this chat is yours. Alerts that you try arrive here, for you and nobody else. To disconnect it: /stop',
  'ownTelegram.unusable': 'That code does not work, or not any more. Ask for another one in the dashboard.',

  'outreach.privateOnly': 'Alerts come only in a direct chat with me, not in a group.',
};
