import type { DeliveryFigures } from '@ventanilla/contracts';
import type { ClientSession, Model, QueryFilter, Types } from 'mongoose';
import type { DeliveryDocument, DeliveryState } from './delivery.schema.js';
import type { MailingDocument } from './mailing.schema.js';

export type Count = { mailing: Types.ObjectId; state: DeliveryState; isDoubtful: boolean; count: number };

/** How many there are in each state, read from an index alone. */
export async function countsOf(
  model: Model<DeliveryDocument>,
  filter: QueryFilter<DeliveryDocument>,
  session?: ClientSession,
): Promise<Count[]> {
  const isDoubtful = { $gt: ['$doubts', 0] };
  const rows = await model.aggregate<{ _id: Omit<Count, 'count'>; count: number }>(
    [{ $match: filter }, { $group: { _id: { mailing: '$mailing', state: '$state', isDoubtful }, count: { $sum: 1 } } }],
    session ? { session } : {},
  );
  return rows.map(({ _id, count }) => ({ ..._id, count }));
}

/** What is still kept, and what was counted when it was taken away. */
export function figuresOf(mailing: Pick<MailingDocument, 'state' | 'gone'>, counts: readonly Count[]): DeliveryFigures {
  const of = (...states: DeliveryState[]) =>
    sum(counts.filter(({ state }) => states.includes(state))) +
    states.reduce((total, state) => total + (mailing.gone[state] ?? 0), 0);
  const figures = {
    waiting: of('waiting', 'claimed', 'sending'),
    reached: of('sent'),
    failed: of('failed'),
    blocked: of('blocked'),
    expired: of('expired'),
    withdrawn: of('withdrawn'),
  };
  return {
    planned: mailing.state !== 'planning',
    recipients: Object.values(figures).reduce((total, count) => total + count, 0),
    ...figures,
    uncertain: sum(counts.filter(({ isDoubtful }) => isDoubtful)) + (mailing.gone.uncertain ?? 0),
  };
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
