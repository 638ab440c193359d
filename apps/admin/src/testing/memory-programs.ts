import {
  type ApiKey,
  type DataProtectionItem,
  dataProtectionPointSchema,
  type Webhook,
  type WebhookDelivery,
} from '@ventanilla/contracts';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type WebhookOperation =
  | 'listWebhooks'
  | 'createWebhook'
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'renewWebhookSecret'
  | 'pingWebhook'
  | 'listWebhookDeliveries'
  | 'repeatWebhookDelivery';
type OtherOperation = 'listApiKeys' | 'createApiKey' | 'revokeApiKey' | 'getDataProtection' | 'setDataProtection';

const at = '2026-06-10T12:00:00.000Z';

/** What programs are told and may do, and how data are protected, in memory; nobody is told anything. */
export function programOperations(): Part<WebhookOperation | OtherOperation> {
  return { ...webhookOperations(), ...keyOperations(), ...dataProtectionOperations() };
}

function webhookOperations(): Part<WebhookOperation> {
  const webhooks = new Map<string, Webhook>();
  const sent = new Map<string, WebhookDelivery[]>();
  const keep = (webhook: Webhook) => {
    webhooks.set(webhook.id, webhook);
    return webhook;
  };
  const arrived = { state: 'arrived', attempts: [{ at, status: 200, trouble: null }], nextAt: null } as const;
  return {
    listWebhooks: async ({ query }) => pageOf([...webhooks.values()], query),
    createWebhook: async ({ body }) => {
      if (!body.webhook.url.startsWith('https://')) {
        const message = 'Messages travel over https only.';
        throw refusal('createWebhook', 'invalid', { problems: [{ path: 'webhook.url', code: 'notHttps', message }] });
      }
      const fresh = { stopped: null, failingSince: null, lastArrivedAt: null, createdAt: at };
      const { municipality, webhook } = body;
      const made = { id: anId(), municipality, version: 1, active: true, ...webhook, ...fresh };
      return { webhook: keep(made), secret: 'whsec_c2VjcmV0' };
    },
    updateWebhook: async ({ params, body }) => {
      const before = found('updateWebhook', webhooks.get(params.id));
      return keep({ ...before, active: true, ...body.webhook, stopped: null, version: before.version + 1 });
    },
    deleteWebhook: async ({ params }) => {
      webhooks.delete(params.id);
      return undefined;
    },
    renewWebhookSecret: async ({ params }) => ({
      webhook: found('renewWebhookSecret', webhooks.get(params.id)),
      secret: 'whsec_bmV3ZXI=',
    }),
    pingWebhook: async ({ params }) => {
      keep({ ...found('pingWebhook', webhooks.get(params.id)), lastArrivedAt: at });
      const ping: WebhookDelivery = {
        id: anId(),
        event: 'ping',
        at,
        ...arrived,
        attempts: [...arrived.attempts],
        body: '{}',
      };
      sent.set(params.id, [ping, ...(sent.get(params.id) ?? [])]);
      return ping;
    },
    listWebhookDeliveries: async ({ params, query }) => pageOf(sent.get(params.id) ?? [], query),
    repeatWebhookDelivery: async ({ params }) =>
      found(
        'repeatWebhookDelivery',
        sent.get(params.id)?.find(({ id }) => id === params.delivery),
      ),
  };
}

function keyOperations(): Part<'listApiKeys' | 'createApiKey' | 'revokeApiKey'> {
  const keys = new Map<string, ApiKey>();
  return {
    listApiKeys: async ({ query }) => pageOf([...keys.values()], query),
    createApiKey: async ({ body: { municipality, apiKey } }) => {
      const fresh = { prefix: 'vk_aB3dE5', state: 'works', createdAt: at, lastUsedAt: null } as const;
      const made: ApiKey = { id: anId(), municipality, ...apiKey, ...fresh };
      keys.set(made.id, made);
      return { apiKey: made, secret: 'vk_aB3dE5fG7hI9' };
    },
    revokeApiKey: async ({ params }) => {
      const revoked: ApiKey = { ...found('revokeApiKey', keys.get(params.id)), state: 'revoked' };
      keys.set(revoked.id, revoked);
      return revoked;
    },
  };
}

function dataProtectionOperations(): Part<'getDataProtection' | 'setDataProtection'> {
  const items = new Map(
    dataProtectionPointSchema.options.map((point): [string, DataProtectionItem] => {
      return [point, { point, state: 'open', note: '', by: null, at: null }];
    }),
  );
  return {
    getDataProtection: async ({ params }) => ({ municipality: params.id, items: [...items.values()] }),
    setDataProtection: async ({ params, body }) => {
      items.set(params.point, { point: params.point, note: '', ...body, by: 'Marta', at });
      return { municipality: params.id, items: [...items.values()] };
    },
  };
}
