import { type DeliveryPriority, deliveryPriorities } from '@ventanilla/contracts';

/** As it is stored: the smaller, the sooner. */
export function rankOf(priority: DeliveryPriority): number {
  return deliveryPriorities.indexOf(priority);
}

export const ranks = deliveryPriorities.map(rankOf);
