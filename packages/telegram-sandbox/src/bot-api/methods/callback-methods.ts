import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethods } from '../api-method.js';

const longestAnswer = 200;

/** Methods that answer a pressed button. */
export const callbackMethods: ApiMethods = { answerCallbackQuery };

function answerCallbackQuery({ world, parameters }: ApiCall): true {
  const queryId = parameters.text('callback_query_id') ?? '';
  const text = parameters.text('text') ?? '';
  if ([...text].length > longestAnswer) throw badRequest('MESSAGE_TOO_LONG');
  const { chatId, personId } = world.callbacks.take(queryId);
  const answer = { text, showAlert: parameters.flag('show_alert'), url: parameters.text('url') ?? null };
  const room = world.rooms.get(chatId);
  if (room !== undefined) world.publish(room, { kind: 'callbackAnswered', chatId, personId, queryId, answer });
  return true;
}
