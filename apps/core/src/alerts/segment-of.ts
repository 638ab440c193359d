import type { Segment } from '../subscriptions/segment.js';
import type { AlertDocument } from './alert.schema.js';

/** Whom an alert is for: its municipality, and what of topics, languages and places it says. */
export function segmentOf({ municipality, segment, places }: AlertDocument): Segment {
  return { municipality, topics: segment.topics, languages: segment.languages, places };
}
