import { ApiError } from '../api-error.js';
import type { ApiMethods } from '../api-method.js';

/** Methods by which a bot moves between Bot API servers. Nothing has to be moved here, so they only succeed. */
export const sessionMethods: ApiMethods = {
  logOut: ({ world }) => {
    world.feed.deleteWebhook();
    return true;
  },
  close: ({ world }) => {
    if (world.feed.webhook !== null) {
      throw new ApiError(400, 'Bad Request: the method is unavailable while webhook is active');
    }
    return true;
  },
};
