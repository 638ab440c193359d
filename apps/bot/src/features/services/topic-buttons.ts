import { callbackData } from '../../telegram/callback-data.js';

/** Shows the topics. */
export const topicsButton = callbackData('topics');

/** Shows a page of a topic's services, starting with this one. */
export const topicButton = callbackData('topic', /^[a-zA-Z]{2,20}$/, /^\d{1,5}$/);
