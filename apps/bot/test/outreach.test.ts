import { setTimeout as pause } from 'node:timers/promises';
import { type ClaimedDelivery, type CoreClient, CoreError, type DeliveryReport } from '@ventanilla/contracts';
import { Api, type Transformer } from 'grammy';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../src/logger.js';
import { Sender } from '../src/outreach/sender.js';

const claim = '3b1f8f3a-6d0f-4a6c-9f0e-0d7b3f1f8a11';

function aDelivery(number: number): ClaimedDelivery {
  const message = {
    kind: 'caseMessage',
    case: 'a'.repeat(24),
    number: 7,
    as: 'Mediadora',
    text: 'Alejate de la ribera <ya>.',
  } as const;
  return { id: String(number).padStart(24, '0'), chat: String(700 + number), language: 'es', message };
}

const unavailable = new CoreError('claimDeliveries', 'unavailable', 'Core could not be reached');
const running: Sender[] = [];
afterEach(() => Promise.all(running.splice(0).map((sender) => sender.stop())));

type Answer = Awaited<ReturnType<Transformer>>;

/** A sender with a core that has these deliveries for it, and a Telegram that answers so. */
function aSender(
  deliveries: ClaimedDelivery[],
  answer: (chat: number, text: string) => Answer | Promise<Answer> = () => ({ ok: true, result: {} as never }),
  overrides: Partial<CoreClient> = {},
) {
  const begun: string[] = [];
  const reports: DeliveryReport[] = [];
  const sent: number[] = [];
  const core = {
    claimDeliveries: async () => ({ claim, deliveries: deliveries.splice(0), waitMs: 20 }),
    beginDeliveries: async ({ body }) => {
      begun.push(...body.ids);
      return { begun: body.ids, over: [], waitMs: 0 };
    },
    reportDeliveries: async ({ body }) => {
      reports.push(...body.reports);
      return undefined;
    },
    ...overrides,
  } satisfies Partial<CoreClient> as CoreClient;
  const api = new Api('42:AAAAAAAAAAAAAAAAAAAAAAAA');
  api.config.use(async (_previous, _method, payload) => {
    const { chat_id: chat, text } = payload as unknown as { chat_id: number; text: string };
    sent.push(chat);
    return answer(chat, text) as never;
  });
  const sender = new Sender({ core, api, logger: createLogger('silent'), leaseSeconds: 45 });
  running.push(sender);
  sender.start();
  return { sender, begun, reports, sent };
}

const refuses = (error_code: number, description: string, parameters = {}) => ({
  ok: false as const,
  error_code,
  description,
  parameters,
});
const outcomes = (reports: DeliveryReport[]) => reports.map(({ outcome }) => outcome);

describe('the sender', () => {
  it('has a message begun before it asks Telegram, and reports how it ended', async () => {
    const texts: string[] = [];
    const { begun, reports } = aSender([aDelivery(1)], (_chat, text) => {
      expect(begun).toEqual([aDelivery(1).id]);
      texts.push(text);
      return { ok: true, result: {} as never };
    });
    await vi.waitFor(() => expect(reports).toEqual([{ id: aDelivery(1).id, outcome: 'sent' }]));
    expect(texts).toEqual([expect.stringMatching(/^<b>.*Mediadora.*<\/b>\n\nAlejate de la ribera &lt;ya&gt;\.$/)]);
  });

  it.each([
    ['blocked', refuses(403, 'Forbidden: bot was blocked by the user')],
    ['blocked', refuses(400, 'Bad Request: chat not found')],
    ['refused', refuses(400, "Bad Request: can't parse entities")],
    ['unsent', refuses(401, 'Unauthorized')],
    ['unknown', refuses(500, 'Internal Server Error')],
  ] as const)('reports %s when Telegram answers %o', async (outcome, answer) => {
    const { reports } = aSender([aDelivery(1)], () => answer);
    await vi.waitFor(() => expect(outcomes(reports)).toEqual([outcome]));
  });

  it('tells core how long everybody has to wait', async () => {
    const { reports } = aSender([aDelivery(1)], () => refuses(429, 'Too Many Requests', { retry_after: 9 }));
    await vi.waitFor(() => expect(reports).toMatchObject([{ outcome: 'slowDown', retryAfterSeconds: 9 }]));
  });

  it('asks Telegram once only, whatever comes of it', async () => {
    const { reports, sent } = aSender([aDelivery(1), aDelivery(2)], (chat) => {
      return chat === 701 ? refuses(502, 'Bad Gateway') : refuses(429, 'Too Many Requests', { retry_after: 1 });
    });
    await vi.waitFor(() => expect(reports).toHaveLength(2));
    expect(sent.sort()).toEqual([701, 702]);
  });

  it('sends only what core lets begin, asks again for the rest, and drops what is over', async () => {
    const answers = [
      { begun: [aDelivery(1).id], over: [aDelivery(2).id], waitMs: 5 },
      { begun: [aDelivery(3).id], over: [], waitMs: 0 },
    ];
    const asked: string[][] = [];
    const { reports, sent } = aSender([aDelivery(1), aDelivery(2), aDelivery(3)], undefined, {
      beginDeliveries: async ({ body }) => {
        asked.push(body.ids);
        return answers.shift() ?? { begun: [], over: [], waitMs: 0 };
      },
    });
    await vi.waitFor(() => expect(reports).toHaveLength(2));
    expect(sent).toEqual([701, 703]);
    expect(asked[1]).toEqual([aDelivery(3).id]);
  });

  it('tells core until core has heard it', async () => {
    let away = 2;
    const heard: DeliveryReport[] = [];
    aSender([aDelivery(1)], undefined, {
      reportDeliveries: async ({ body }) => {
        away -= 1;
        if (away >= 0) throw unavailable;
        heard.push(...body.reports);
        return undefined;
      },
    });
    await vi.waitFor(() => expect(outcomes(heard)).toEqual(['sent']), { timeout: 5_000 });
  });

  it('gives back what it holds when it is stopped, and ends what it began', async () => {
    const { sender, reports, sent } = aSender(
      [aDelivery(1), aDelivery(2)],
      async () => {
        await pause(50);
        return { ok: true, result: {} as never };
      },
      { beginDeliveries: async ({ body }) => ({ begun: body.ids.slice(0, 1), over: [], waitMs: 60_000 }) },
    );
    await vi.waitFor(() => expect(sent).toEqual([701]));
    await sender.stop();
    expect(reports.sort((one, other) => one.id.localeCompare(other.id))).toEqual([
      { id: aDelivery(1).id, outcome: 'sent' },
      { id: aDelivery(2).id, outcome: 'unsent' },
    ]);
  });
});
