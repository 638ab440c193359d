import type { OutgoingMessage } from '@ventanilla/contracts';
import { REOPEN_DAYS } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import { caseButton } from '../features/person/person-buttons.js';
import { writeMoment } from '../presentation/dates.js';
import { bold } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import { callbackButton } from '../telegram/callback-data.js';
import type { Renderer } from './rendered.js';

type Message<Kind extends OutgoingMessage['kind']> = Extract<OutgoingMessage, { kind: Kind }>;

/** Under every message: what is written next is meant for the people, or for the bot. */
export const renderCaseMessage: Renderer<Message<'caseMessage'>> = ({ as, text }, say) => ({
  blocks: [lines(say('person.says', { as }), bold), lines(text)],
  keyboard: new InlineKeyboard([
    callbackButton(say('person.answer'), caseButton.pack('resume')),
    callbackButton(say('person.toBot'), caseButton.pack('bot')),
  ]),
});

export const renderCaseClosed: Renderer<Message<'caseClosed'>> = ({ as, text, number, because }, say) => ({
  blocks: [
    ...(text === null ? [] : [lines(say('person.says', { as }), bold), lines(text)]),
    lines(because === 'silence' ? say('person.closedInSilence', { number }) : say('person.closed', { as, number })),
    lines(say('person.mayReopen', { days: REOPEN_DAYS })),
  ],
});

export const renderCaseReopened: Renderer<Message<'caseReopened'>> = ({ as, number }, say) => ({
  blocks: [lines(say('person.reopened', { as, number }))],
  keyboard: new InlineKeyboard([callbackButton(say('person.toBot'), caseButton.pack('bot'))]),
});

/** Whatever they decide is one press away: to go on, or to end it themselves. */
export const renderCaseReminder: Renderer<Message<'caseReminder'>> = (message, say, language) => {
  const { as, number, closesAt, timeZone } = message;
  const then =
    closesAt === null
      ? say('person.reminderStays')
      : say('person.reminderCloses', { when: writeMoment(closesAt, language, timeZone) });
  return {
    blocks: [lines(say('person.reminder', { as, number })), lines(then)],
    keyboard: new InlineKeyboard([
      callbackButton(say('person.answer'), caseButton.pack('resume')),
      callbackButton(say('person.end'), caseButton.pack('end')),
    ]),
  };
};
