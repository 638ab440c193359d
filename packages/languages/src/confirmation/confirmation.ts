import type { Catalogue } from '../messages.js';
import { en } from './en.js';
import { es } from './es.js';
import type { ConfirmationMessageKey } from './messages.js';
import { pt } from './pt.js';

/** What the page says on which an organization confirms or corrects what is public about it. */
export const confirmationMessages = { es, en, pt } as const satisfies Catalogue<ConfirmationMessageKey>;
