import type { WebhookEvent, WebhookMessage } from '../resources/webhook.js';
import { isSignedWith, webhookHeaders } from './signature.js';

export type WebhookReceiverOptions = {
  /** As it was shown once, with `whsec_`; two while you change from an old one to a new one. */
  secrets: string | readonly string[];
  /** How far the sender's clock and yours may be apart. Default 300, as the specification recommends. */
  toleranceSeconds?: number;
  /** True when this id was met before; remembers it otherwise. By default in memory, for as long as the tolerance asks. */
  wasMet?: (id: string) => boolean | Promise<boolean>;
  /** Milliseconds since 1970. Default: now. */
  now?: () => number;
};

type Refusal = 'missingHeader' | 'tooOld' | 'tooNew' | 'wrongSignature' | 'repeated' | 'notJson';

const meanings: Readonly<Record<Refusal, string>> = {
  missingHeader: 'One of webhook-id, webhook-timestamp and webhook-signature is missing or not as it should be.',
  tooOld: 'It was sent too long ago: somebody may be sending it again. Answer 400.',
  tooNew: 'It comes from the future: set the clock of this machine, or answer 400.',
  wrongSignature:
    'It was not signed with your secret, or changed on the way. Answer 401, and read the body as it came.',
  repeated: 'You had this already. Answer 200 and do nothing else.',
  notJson: 'It is signed, and no JSON. Answer 400.',
};

/** Why a request is not to be believed; with `repeated` it is true, and was done before. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';

  constructor(readonly code: Refusal) {
    super(meanings[code]);
  }
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Each event with its own data, so that `type` tells what `data` holds. */
export type ReceivedWebhook = { id: string } & Message;

type Message = { [Event in WebhookEvent]: WebhookMessage<Event> }[WebhookEvent];

export type WebhookReceiver = {
  /** Gives back what happened, or throws `WebhookRefused`. `body` must be the text as it came, before any parsing. */
  receive: (headers: Headers, body: string) => Promise<ReceivedWebhook>;
};

const TOLERANCE_SECONDS = 300;

/** Checks the signature, the time, and that nothing is taken twice. */
export function createWebhookReceiver(options: WebhookReceiverOptions): WebhookReceiver {
  const { toleranceSeconds = TOLERANCE_SECONDS, now = Date.now } = options;
  const { wasMet = memoryOf(toleranceSeconds * 2_000, now) } = options;
  const secrets = [options.secrets].flat();
  return {
    receive: async (headers, body) => {
      const { id, timestamp, signature } = read(headers);
      const age = now() / 1_000 - timestamp;
      if (Math.abs(age) > toleranceSeconds) throw new WebhookRefused(age > 0 ? 'tooOld' : 'tooNew');
      if (!secrets.some((secret) => isSignedWith(secret, { id, timestamp, body }, signature))) {
        throw new WebhookRefused('wrongSignature');
      }
      const message = parse(body);
      if (await wasMet(id)) throw new WebhookRefused('repeated');
      return { id, ...message };
    },
  };
}

function read(headers: Headers): { id: string; timestamp: number; signature: string } {
  const [id, timestamp, signature] = [webhookHeaders.id, webhookHeaders.timestamp, webhookHeaders.signature].map(
    (name) => headers[name],
  );
  const isRead = typeof id === 'string' && typeof signature === 'string' && /^\d{1,12}$/.test(String(timestamp));
  if (!isRead) throw new WebhookRefused('missingHeader');
  return { id, timestamp: Number(timestamp), signature };
}

/** What is signed is ours, so that its shape needs no second look. */
function parse(body: string): Message {
  try {
    return JSON.parse(body);
  } catch {
    throw new WebhookRefused('notJson');
  }
}

function memoryOf(milliseconds: number, now: () => number): (id: string) => boolean {
  const met = new Map<string, number>();
  return (id) => {
    for (const [old, at] of met) if (at + milliseconds < now()) met.delete(old);
    const isMet = met.has(id);
    if (!isMet) met.set(id, now());
    return isMet;
  };
}
