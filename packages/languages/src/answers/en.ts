import type { AnswerMessages } from './messages.js';

/** What answers say in English. */
export const en: AnswerMessages = {
  'lead.answered': 'This is what I found in {municipality}:',
  'lead.profile': 'This is what the published profile of {municipality} says:',
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
  'lead.nearest': 'The nearest thing I have published:',
  'lead.place': 'I have no verified place in {place}. I know these:',
  'lead.several': 'You asked several things. I answer them in order.',
  'lead.leftOut': 'These are the first three: send me the others in another message.',
  'lead.part': 'Question {number}',

  'ask.door': 'There are several places. Which is nearest to you? Tap one, or write its number or your neighbourhood.',
  'ask.who': 'Is it for a child or for an adult?',
  'ask.part': 'That is a long message. Which part do you ask about?',
  'choice.child': 'For a child',
  'choice.adult': 'For an adult',
  'choice.municipality': 'Ask in {municipality}',

  'courtesy.greeting': 'Hello! Ask me what you need: health, school, papers, work, where to go.',
  'courtesy.thanks': 'You are welcome. Write to me if you need anything else.',
  'courtesy.help': 'Tell me what you need, in your own words.',
  'courtesy.smallTalk': 'Thanks for writing! I help with services and paperwork. What do you need?',
  'courtesy.insult': 'I am sorry that something went wrong. Tell me what you need and I will look again.',
  'courtesy.nonsense':
    'I did not understand your message. Write what you need in one sentence. For example: where can my baby get vaccines.',
  'courtesy.pressure':
    'I only say what is published, with its source. I cannot say anything else. What do you need to know?',
  'courtesy.who':
    'I am the window of {municipality}. I am a program: I answer with published information. Ask me about health, school, papers, work and more.',
  'courtesy.person': 'I am a program, not a person. I only answer with published information.',
  'courtesy.free': 'Asking me is free. I do not ask for your name or documents.',
  'courtesy.tooMuch': 'That is a long message and I cannot find the question. Write what you need in one sentence.',
  'courtesy.language': 'Yes, I answer in English. Write your question.',
  'courtesy.otherMunicipality':
    'You ask about another municipality. Now I answer for {municipality}. Tap to ask there.',
  'courtesy.elsewhere': 'I have no information about that place. This window knows: {municipalities}.',

  'urgent.worse': 'If it gets worse or cannot wait, call {number}.',
  'urgent.danger': 'If there is danger, call {number}.',

  'alerts.current': 'This is what {municipality} warns of now:',
  'alerts.none':
    'There is no current alert from {municipality}. That does not mean that there is no danger: if you see water rising or a fire, do not wait for an alert.',
  'alerts.where': 'Alerts are published at {url}',

  'danger.medical': 'Call an ambulance now.',
  'danger.fire': 'Get out now, warn the others and call from outside.',
  'danger.disaster': 'Go to a safe place, away from water and cables, and call for help.',
  'danger.crime': 'Go to a safe place if you can and call now.',
  'danger.violence': 'If you can, go to a safe place and call now.',
  'danger.trafficking': 'Call as soon as you can talk without danger.',
  'danger.childAlone': 'Call now; if the child is with you, stay beside them.',
  'danger.suicide': 'Call now and find someone to stay with you.',
  'danger.homeless': 'Call now and say you need a place to sleep tonight.',
  'danger.detention': 'Ask for legal help and tell someone you trust where you are.',
  'danger.say': 'When you call, say where you are and what happened.',
  'danger.noLines': 'I have no published number for this: ask someone near you for help.',
  'today.lines': 'You can talk today to someone who can help you.',
  'today.free': 'The call is free.',
  'danger.next': 'This may help you too:',

  'source.line': 'Source: {source}',
  'source.dated': 'Source: {source}, {date}',
  'checked.on': 'Checked on {date}',
  'checked.by': 'Checked on {date} by {by}',
  'checked.never': 'No date of checking',
  'text.language': 'This text is in {language}.',
  'text.unreviewed': 'Nobody has reviewed this wording yet.',
};
