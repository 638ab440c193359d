import type { Subscription } from '@ventanilla/contracts';
import type { SubscriptionDocument } from './subscription.schema.js';

export function toSubscription({ municipality, topics, area, language, consent }: SubscriptionDocument): Subscription {
  return { municipality, topics, area, language, consent: { ...consent, at: consent.at.toISOString() } };
}
