import type {
  ApiKey,
  ApiKeyInput,
  ApiKeyWithSecret,
  DataProtection,
  DataProtectionInput,
  DataProtectionPoint,
  Webhook,
  WebhookDelivery,
  WebhookInput,
  WebhookWithSecret,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** What programs may do and are told, and how data are protected. */
export type ProgramDeeds = {
  webhooks(municipality: string): Promise<Webhook[]>;
  createWebhook(municipality: string, webhook: WebhookInput): Promise<WebhookWithSecret>;
  updateWebhook(before: Webhook, webhook: WebhookInput): Promise<Webhook>;
  deleteWebhook(id: string): Promise<void>;
  renewWebhookSecret(id: string): Promise<WebhookWithSecret>;
  pingWebhook(id: string): Promise<WebhookDelivery>;
  webhookDeliveries(id: string): Promise<WebhookDelivery[]>;
  repeatWebhookDelivery(id: string, delivery: string): Promise<WebhookDelivery>;
  apiKeys(municipality: string): Promise<ApiKey[]>;
  createApiKey(municipality: string, apiKey: ApiKeyInput): Promise<ApiKeyWithSecret>;
  revokeApiKey(id: string): Promise<ApiKey>;
  dataProtection(municipality: string): Promise<DataProtection>;
  setDataProtection(
    municipality: string,
    point: DataProtectionPoint,
    input: DataProtectionInput,
  ): Promise<DataProtection>;
};

/** More than a municipality may have. */
const ALL = 100;
const NEWEST = 20;

export function programDeeds(core: DeskCore): ProgramDeeds {
  return {
    webhooks: async (municipality) => (await core.listWebhooks({ query: { municipality, limit: ALL } })).items,
    createWebhook: (municipality, webhook) => core.createWebhook({ body: { municipality, webhook } }),
    updateWebhook: ({ id, version }, webhook) => core.updateWebhook({ params: { id }, body: { version, webhook } }),
    deleteWebhook: (id) => core.deleteWebhook({ params: { id } }),
    renewWebhookSecret: (id) => core.renewWebhookSecret({ params: { id } }),
    pingWebhook: (id) => core.pingWebhook({ params: { id } }),
    webhookDeliveries: async (id) =>
      (await core.listWebhookDeliveries({ params: { id }, query: { limit: NEWEST } })).items,
    repeatWebhookDelivery: (id, delivery) => core.repeatWebhookDelivery({ params: { id, delivery } }),
    apiKeys: async (municipality) => (await core.listApiKeys({ query: { municipality, limit: ALL } })).items,
    createApiKey: (municipality, apiKey) => core.createApiKey({ body: { municipality, apiKey } }),
    revokeApiKey: (id) => core.revokeApiKey({ params: { id } }),
    dataProtection: (id) => core.getDataProtection({ params: { id } }),
    setDataProtection: (id, point, body) => core.setDataProtection({ params: { id, point }, body }),
  };
}
