import type { Catalogue } from '../messages.js';
import { en } from './en.js';
import { es } from './es.js';
import type { CertificateMessageKey } from './messages.js';
import { pt } from './pt.js';

/** What the page says on which anybody looks up whether a certificate holds. */
export const certificateMessages = { es, en, pt } as const satisfies Catalogue<CertificateMessageKey>;
