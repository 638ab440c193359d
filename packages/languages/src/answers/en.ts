import type { AnswerMessages } from './messages.js';

/** What answers say in English. */
export const en: AnswerMessages = {
  'lead.answered': 'This is what I found in {municipality}:',
  'lead.choices': 'It could be one of these. Which one do you need?',
  'lead.unknown': 'I have no verified information about that.',
  'lead.person': 'A person can help you here:',
  'lead.noPerson': 'Please ask at the town hall.',
  'lead.otherLanguage': 'Sorry: I cannot answer in your language yet. I answer in English.',
  'lead.missing': 'I have no verified {what}.',
  'missing.hours': 'opening hours',
  'missing.address': 'address',
  'missing.phone': 'phone number',
  'missing.cost': 'price',
  'missing.documents': 'list of papers to bring',

  'courtesy.greeting': 'Hello! Ask me what you need: health, school, papers, work, where to go.',
  'courtesy.thanks': 'You are welcome. Write to me if you need anything else.',
  'courtesy.help': 'Tell me what you need, in your own words.',

  'urgent.worse': 'If it gets worse or cannot wait, call {number}.',
  'urgent.danger': 'If there is danger, call {number}.',

  'danger.medical': 'Call an ambulance now and say where you are.',
  'danger.fire': 'Get out now, warn the others and call from outside.',
  'danger.disaster': 'Go to a safe place, away from water and cables, and call for help.',
  'danger.crime': 'Go to a safe place if you can and call now.',
  'danger.violence': 'If you can, go to a safe place and call now.',
  'danger.trafficking': 'Call as soon as you can talk without danger.',
  'danger.childAlone': 'Call now; if the child is with you, stay beside them.',
  'danger.suicide': 'Call now and find someone to stay with you.',
  'danger.homeless': 'Call now and say you need a place to sleep tonight.',
  'danger.noLines': 'I have no published number for this: ask someone near you for help.',
  'danger.next': 'This may help you too:',

  'source.line': 'Source: {source}',
  'source.dated': 'Source: {source}, {date}',
  'checked.on': 'Checked on {date}',
  'checked.never': 'No date of checking',
  'text.language': 'This text is in {language}.',
  'text.unreviewed': 'Nobody has reviewed this wording yet.',
};
