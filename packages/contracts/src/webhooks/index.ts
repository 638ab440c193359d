// For whoever receives webhooks of a window: check them before you believe them. Needs Node, and nothing of ours.
export {
  createWebhookReceiver,
  type ReceivedWebhook,
  type WebhookReceiver,
  type WebhookReceiverOptions,
  WebhookRefused,
} from './receiver.js';
export { newWebhookSecret, signWebhook, type WebhookToSign, webhookHeaders } from './signature.js';
