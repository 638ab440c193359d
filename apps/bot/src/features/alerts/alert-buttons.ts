import { createHash } from 'node:crypto';
import { callbackData } from '../../telegram/callback-data.js';

const MUNICIPALITY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Yes to being told alerts: the only way in. */
export const joinButton = callbackData('alerts-join', MUNICIPALITY);
export const declineButton = callbackData('alerts-no');
/** What somebody is told at the moment. */
export const standingButton = callbackData('alerts', MUNICIPALITY);
export const topicsButton = callbackData('alerts-topics', MUNICIPALITY);
/** Chooses a topic, or takes it back. */
export const topicButton = callbackData('alerts-topic', MUNICIPALITY, /^[a-zA-Z]{2,20}$/);
export const areasButton = callbackData('alerts-areas', MUNICIPALITY, /^\d{1,3}$/);
/** Chooses a place by its digest, or all of them: names can be longer than a button carries. */
export const areaButton = callbackData('alerts-area', MUNICIPALITY, /^([0-9a-f]{8}|all)$/);

export function digestOf(area: string): string {
  return createHash('sha256').update(area).digest('hex').slice(0, 8);
}
