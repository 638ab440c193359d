import type { QueryFilter } from 'mongoose';
import type { SubscriptionDocument } from './subscription.schema.js';

/** Which subscribers of a municipality something is for: nothing else can be said about people. Empty is everybody. */
export type Segment = {
  municipality: string;
  topics: readonly string[];
  languages: readonly string[];
  places: readonly string[];
};

/** Whoever did not choose topics or a place gets what is for any of them. */
export function filterOf({ municipality, topics, languages, places }: Segment): QueryFilter<SubscriptionDocument> {
  return {
    municipality,
    ...(topics.length > 0 && { $or: [{ topics: { $in: [...topics] } }, { topics: { $size: 0 } }] }),
    ...(languages.length > 0 && { language: { $in: [...languages] } }),
    ...(places.length > 0 && { area: { $in: [null, ...places] } }),
  } as QueryFilter<SubscriptionDocument>;
}
