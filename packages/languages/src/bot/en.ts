import type { BotMessages } from './messages.js';
import { en as outreach } from './outreach/en.js';

/** What the bot says in English. */
export const en: BotMessages = {
  'start.hello': 'Hello. I am the help window for migrants. It is free.',
  'start.title': 'Help window – {municipality}',
  'start.welcome': 'Ask in your own words. For example:',
  'start.example1': 'Where can my baby be vaccinated for free?',
  'start.example2': 'Can my daughter go to school without a DNI?',
  'start.example3': 'I am looking for work, who can guide me?',
  'start.onward': '/services shows the services by topic. /emergency shows the emergency numbers.',
  'start.privacy':
    'I do not ask for your name, documents or migration status. I share nothing with immigration or the police. More in /privacy. To delete everything: /delete',

  'language.choose': 'Which language shall we use?',
  'language.chosen': 'We go on in English. You can also write to me in another language.',
  'language.unreviewed': 'Nobody has reviewed my English texts yet. There may be mistakes.',

  'municipality.choose': 'In which municipality do you need help?',
  'municipality.forQuestion': 'In which municipality? Press one and I will answer this message.',
  'municipality.chosen': 'You chose: {municipality}. To change it: /municipality',
  'municipality.only': 'For now there is a single municipality: {municipality}.',
  'municipality.none': 'There is no municipality in this window yet.',

  'ask.more': 'More details',
  'ask.map': 'Map',
  'ask.website': 'Website',
  'ask.page': 'Read on the page',
  'ask.whatsapp': 'WhatsApp',
  'ask.helped': 'It helped',
  'ask.notHelped': 'It did not help',
  'ask.person': 'Talk to a person',
  'ask.byTopic': 'See services by topic',
  'ask.inLanguage': 'Read in {language}',
  'ask.source': 'Source: {source}',
  'ask.checked': 'Checked on {date}',
  'ask.checkedBy': 'Checked on {date} by {by}',
  'ask.notChecked': 'Not checked yet',
  'ask.writtenIn': 'Only available in {language}.',
  'ask.wording': 'Summary made by a machine, in the words of what follows.',
  'ask.unreviewed': 'Nobody has reviewed this wording yet.',
  'ask.otherPlace': 'These numbers are for: {municipality}.',
  'ask.tooLong': 'Your message is very long. Please write it in one or two sentences.',
  'ask.unreadable': 'I could not read that message. Write it in words, in one or two sentences.',
  'ask.tooMany': 'Many messages came at once. Wait {seconds} seconds and write again. In danger: /emergency',

  'outage.apology': 'Sorry: I cannot look for the answer right now. Write again in a few minutes.',
  'outage.lines': 'If there is danger, call now:',
  'outage.noLines':
    'If there is danger, ask someone near you for help now, or go to the nearest hospital or police station.',

  'services.title': 'Services – {municipality}',
  'services.choose': 'Choose a topic:',
  'services.none': 'There are no published services on this topic yet. Write me your question.',
  'services.list': '{topic}: {from} to {to} of {total}',
  'services.previous': 'Previous',
  'services.next': 'Next',
  'services.back': 'All topics',
  'services.near': 'Near me',
  'services.gone': 'That is no longer published. Write me your question or see /services',

  'location.invite': 'Share your location and I will show you what is nearest. I use it once and do not keep it.',
  'location.share': 'Share my location',
  'location.cancel': 'Not now',
  'location.cancelled': 'Fine. Write your question whenever you want.',
  'location.nearest': 'Nearest – {municipality}',
  'location.noPositions': 'No service has its place on the map yet ({municipality}). Their addresses are in /services.',
  'location.privateOnly': 'To protect your privacy, share your location in a direct chat with me, not in a group.',
  'location.distanceKilometres': '{distance} km away',
  'location.distanceMetres': '{distance} m away',

  'emergency.title': 'Emergencies – {municipality}',
  'emergency.dial': 'Dial the number on your phone.',
  'emergency.shared': 'Emergencies',
  'emergency.none': 'I do not have the emergency numbers at this moment.',

  'profile.button': 'See the wheel of the profile',
  'profile.title': '{title}, {date}',
  'profile.choose': 'Tap a topic to read what the profile says:',
  'profile.domain': '{domain}. The profile of {date} says:',
  'profile.empty':
    'I have no published information about that in the profile. A person can guide you, or write me your question.',
  'profile.none':
    'This municipality has not published a migration governance profile yet. Write me what you need, or see /services',

  'privacy.title': 'Your privacy',
  'privacy.notice':
    '• I do not ask for your name, documents, nationality or migration status. Do not write them.\n• I do not keep your username or your phone: only a key that does not say who you are, with your language and your municipality.\n• Questions are kept for a limited time and without personal data, to improve the answers.\n• If you ask for alerts, I also keep the number of this chat, encrypted and until you leave.\n• Your location is used once and not kept.\n• I share nothing with immigration or the police.\n• Messages go through Telegram, which has its own rules.\nTo see everything about you: /mydata. To delete it: /delete',

  'delete.confirm': 'Shall I delete everything I keep about this chat? This cannot be undone.',
  'delete.yes': 'Yes, delete everything',
  'delete.no': 'No, keep it',
  'delete.done': 'Done, everything is deleted. To delete the messages too, use the Telegram menu of this chat.',
  'delete.kept': 'Fine, I deleted nothing.',

  'help.title': 'How to use this window',
  'help.text':
    'Write your question in your own words, in your language. I answer with information published by the municipality, with its source and date.',

  'feedback.helped': 'Thank you for telling me.',
  'feedback.notHelped': 'Thank you for telling me. Try other words or press “Talk to a person”.',
  'feedback.why': 'What was wrong with this answer? One tap helps us to make it better.',
  'feedback.otherQuestion': 'Not what I asked',
  'feedback.wrong': 'Wrong or out of date',
  'feedback.unclear': 'I did not understand it',
  'feedback.whyThanks': 'Thank you. It is on the list of what the municipality reviews.',

  'told.offer': 'Tell me when there is an answer',
  'told.consent':
    'If you like, I write to you here once when there is an answer. For that I keep, encrypted, the way to write to you in this chat, and delete it after telling you. I can not promise when that will be.',
  'told.agree': 'Yes, tell me',
  'told.decline': 'No, thank you',
  'told.kept': 'Done: when there is an answer I write to you, once. If you change your mind, press the button.',
  'told.leave': 'Do not tell me after all',
  'told.left': 'Done, I will not write to you about this. I deleted what I kept to tell you.',
  'told.declined': 'All right, I keep nothing.',
  'told.impossible': 'I do not have that question any more. Please write it again.',
  'told.privateOnly': 'So that the whole group does not hear what you ask, I only do that in a chat with me alone.',
  'told.found': 'You asked something that we did not know yet. Now there is an answer:',
  'told.once': 'I write this to you once, because you asked for it.',

  'unhandled.voice': 'I cannot listen to audio. Please write it. In danger: /emergency',
  'unhandled.media':
    'I cannot see pictures, videos or files. Please write your question. Do not send personal documents.',
  'unhandled.contact': 'There is no need to send contacts or phone numbers. Please write your question.',
  'unhandled.sticker': 'Here I only understand words. How can I help? Write your question.',
  'unhandled.command': 'I do not know that command. Write your question or see /help',
  'unhandled.other': 'I do not understand that kind of message. Please write your question. In danger: /emergency',
  'unhandled.button': 'That button no longer works. Write your question.',

  'group.hello':
    'Hello. I answer questions about services for migrants. In this group I only read messages that mention me, replies to me and commands. For something personal, a direct chat with me is better.',

  'trouble.sorry': 'Sorry: something failed on my side. Please try again. In danger: /emergency',

  'command.start': 'Start',
  'command.services': 'Services by topic',
  'command.profile': 'What the town does: its profile',
  'command.nearby': 'What is nearest',
  'command.emergency': 'Emergency numbers',
  'command.language': 'Change language',
  'command.municipality': 'Change municipality',
  'command.privacy': 'What I keep and what not',
  'command.mydata': 'See and download what is kept about me',
  'command.delete': 'Delete what is kept about me',
  'command.help': 'How it works',

  'organization.title': '{organization}: is everything still right?',
  'organization.lead': 'This is what {municipality} tells people who ask. If something has changed, tap “Correct”.',
  'organization.place': '{at} of {total}',
  'organization.right': 'It is right',
  'organization.correct': 'Correct',
  'organization.next': 'Go on',
  'organization.thanks': 'Confirmed. Thank you!',
  'organization.done': 'Done, you have seen everything. Thanks to you, people who ask get the right details.',
  'organization.left': 'Something is not confirmed yet. You can come back with the same code until it expires.',
  'organization.unusable':
    'This code does not work: it was used in another chat, has expired or was copied wrong. Ask the municipality for a new one.',
  'organization.noPage': 'To correct something, use the link the municipality sent you, or call them.',

  'topic.health': 'Health',
  'topic.education': 'Education',
  'topic.documents': 'Documents and residence',
  'topic.work': 'Work',
  'topic.housing': 'Housing',
  'topic.socialSecurity': 'Social security',
  'topic.violence': 'Violence',
  'topic.trafficking': 'Trafficking and exploitation',
  'topic.children': 'Children',
  'topic.discrimination': 'Discrimination',
  'topic.justice': 'Justice',
  'topic.emergency': 'Emergencies',
  'topic.finance': 'Money and banks',
  'topic.consulate': 'Consulates',
  'topic.language': 'Learning languages',
  'topic.family': 'Family',
  'topic.community': 'Community',
  'topic.privacy': 'Privacy',

  ...outreach,
};
