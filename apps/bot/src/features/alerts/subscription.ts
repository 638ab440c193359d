import type { Subscription, SubscriptionStanding } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { CONSENT_WORDING } from './standing-view.js';

type Choice = Pick<Subscription, 'topics' | 'area'>;

export function standingOf({ core }: Window, ctx: BotContext, municipality: string): Promise<SubscriptionStanding> {
  return core.getSubscription({ params: { asker: ctx.asker, municipality } });
}

/** For whoever said yes just now, or did before: nobody gets here otherwise. */
export function subscribe(
  { core }: Window,
  ctx: BotContext,
  municipality: string,
  choice: Choice = { topics: [], area: null },
): Promise<SubscriptionStanding> {
  const { asker, language } = ctx;
  const consent = { wording: CONSENT_WORDING, language };
  const body = { chat: String(ctx.chatId), language, consent, ...choice };
  return core.subscribe({ params: { asker, municipality }, body });
}

/** Changes what somebody chose; for whoever left meanwhile nothing changes. */
export async function change(
  window: Window,
  ctx: BotContext,
  municipality: string,
  changed: (standing: SubscriptionStanding & { subscription: Subscription }) => Partial<Choice>,
): Promise<SubscriptionStanding> {
  const standing = await standingOf(window, ctx, municipality);
  const { subscription } = standing;
  if (subscription === null) return standing;
  const { topics, area } = subscription;
  return subscribe(window, ctx, municipality, { topics, area, ...changed({ ...standing, subscription }) });
}
