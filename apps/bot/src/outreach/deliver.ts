import type { ClaimedDelivery } from '@ventanilla/contracts';
import type { Api } from 'grammy';
import type { Logger } from '../logger.js';
import { toMessages } from '../presentation/messages.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { render } from './render.js';
import type { Rendered } from './rendered.js';

/** Asks Telegram once, and says what came of it. Never tries again by itself: core counts every try. */
export async function deliver(api: Api, delivery: ClaimedDelivery, logger: Logger): Promise<Outcome> {
  let parts = 0;
  try {
    for (const part of partsOf(render(delivery.message, delivery.language))) {
      await api.sendMessage(Number(delivery.chat), part.text, part.other);
      parts += 1;
    }
    return { outcome: 'sent' };
  } catch (error) {
    return afterFailure(error, parts, logger);
  }
}

/** Half of a long message has arrived: to begin anew would say it twice. */
function afterFailure(error: unknown, parts: number, logger: Logger): Outcome {
  const result = outcomeOf(error);
  if (result.outcome === 'refused') logger.error({ error }, 'Telegram refuses a message for good');
  return parts > 0 && result.outcome !== 'blocked' ? { ...result, outcome: 'unknown' } : result;
}

function partsOf({ blocks, keyboard }: Rendered) {
  const messages = toMessages(blocks);
  return messages.map(({ markup }, index) => ({
    text: markup,
    other: {
      parse_mode: 'HTML' as const,
      link_preview_options: { is_disabled: true },
      ...(keyboard && index === messages.length - 1 && { reply_markup: keyboard }),
    },
  }));
}
