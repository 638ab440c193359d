import type { Messages } from '../messages.js';
import type { es } from './es.js';

/** The key of anything said on the page of a certificate. */
export type CertificateMessageKey = keyof typeof es;

/** One language's wordings of that page. */
export type CertificateMessages = Messages<CertificateMessageKey>;
