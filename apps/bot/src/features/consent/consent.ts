import { CoreError, type ReferralAnswer } from '@ventanilla/contracts';
import type { BotMessageKey } from '@ventanilla/languages';
import { Composer, InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { acknowledge, send } from '../../telegram/send.js';
import { consentButton } from './consent-button.js';

const said: Readonly<Record<ReferralAnswer, BotMessageKey>> = {
  agree: 'referral.agreed',
  decline: 'referral.declined',
  withdraw: 'referral.withdrawn',
};

/** What somebody decides about being referred. The message that showed what would be passed on stays as it was. */
export function consentFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(consentButton.filter, async (ctx, next) => {
    const [referral, decision] = consentButton.unpack(ctx.callbackQuery.data) ?? [];
    if (referral === undefined || ctx.chat?.type !== 'private') return next();
    await acknowledge(window, ctx);
    await decide(window, ctx, referral, decision as ReferralAnswer);
  });
  return feature;
}

async function decide(window: Window, ctx: BotContext, referral: string, answer: ReferralAnswer): Promise<void> {
  try {
    const own = await window.core.answerReferral({ params: { asker: ctx.asker, referral }, body: { answer } });
    const organization = own.organizationName;
    const decided = own.state === 'withdrawn' ? 'withdraw' : answer;
    const blocks = [lines(ctx.say(said[decided], { organization }))];
    if (decided !== 'agree') return send(ctx, { blocks });
    const text = ctx.say('referral.withdraw', { organization });
    const keyboard = new InlineKeyboard([callbackButton(text, consentButton.pack(referral, 'withdraw'))]);
    await send(ctx, { blocks: [...blocks, lines(ctx.say('referral.regret'))], keyboard });
  } catch (error) {
    if (!(error instanceof CoreError) || !['wrongState', 'notFound'].includes(error.code)) throw error;
    await send(ctx, { blocks: [lines(ctx.say('referral.over'))] });
  }
}
