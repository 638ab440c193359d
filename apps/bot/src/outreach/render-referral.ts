import type { OutgoingMessage } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import { consentButton } from '../features/consent/consent-button.js';
import { writeMoment } from '../presentation/dates.js';
import { bold } from '../presentation/html.js';
import { lines } from '../presentation/lines.js';
import { callbackButton } from '../telegram/callback-data.js';
import type { Renderer } from './rendered.js';

type Message<Kind extends OutgoingMessage['kind']> = Extract<OutgoingMessage, { kind: Kind }>;

/** Exactly what would be passed on, to whom and what for, before anybody decides. */
export const renderReferralQuestion: Renderer<Message<'referralQuestion'>> = (message, say, language) => {
  const { referral, organizationName, purpose, passesOn, expiresAt, timeZone } = message;
  const when = writeMoment(expiresAt, language, timeZone);
  return {
    blocks: [
      lines(say('referral.title'), bold),
      [
        ...lines(say('referral.to', { organization: organizationName })),
        ...lines(say('referral.purpose', { purpose })),
      ],
      [
        ...lines(say('referral.what'), bold),
        ...passesOn.flatMap(({ kind, text }) => lines(say(`referral.${kind}`, { text }))),
      ],
      lines(say('referral.free')),
      lines(say('referral.until', { when })),
    ],
    keyboard: new InlineKeyboard([
      callbackButton(say('referral.agree'), consentButton.pack(referral, 'agree')),
      callbackButton(say('referral.decline'), consentButton.pack(referral, 'decline')),
    ]),
  };
};

export const renderReferralPassedOn: Renderer<Message<'referralPassedOn'>> = ({ referral, organizationName }, say) => {
  const organization = organizationName;
  return {
    blocks: [lines(say('referral.passedOn', { organization })), lines(say('referral.regret'))],
    keyboard: new InlineKeyboard([
      callbackButton(say('referral.withdraw', { organization }), consentButton.pack(referral, 'withdraw')),
    ]),
  };
};
