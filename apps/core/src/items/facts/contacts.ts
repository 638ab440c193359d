import type { ItemFact, Phone } from '@ventanilla/contracts';
import { dialable } from '@ventanilla/directory';
import { fact, type Rendering, sayFact } from '../rendering.js';

const labels = {
  voice: 'label.phone',
  whatsapp: 'label.whatsapp',
  sms: 'label.sms',
  fax: 'label.fax',
  tty: 'label.tty',
} as const;

/** Each number once, with what a phone needs to call it; `place` says at which location a number answers. */
export function phoneFacts(rendering: Rendering, phones: readonly Phone[], place: string | null = null): ItemFact[] {
  return phones.map((phone) => phoneFact(rendering, phone, place));
}

function phoneFact(rendering: Rendering, { number, extension, type }: Phone, place: string | null): ItemFact {
  const { language, municipality } = rendering;
  const extended = extension ? sayFact(language, 'phone.extension', { number, extension }) : number;
  const value = place ? sayFact(language, 'phone.atLocation', { number: extended, location: place }) : extended;
  const dialled = dialable(number, municipality.country, extension);
  return fact(rendering, 'phone', value, dialled ? actionFor(type, dialled) : undefined, labels[type]);
}

function actionFor(
  type: Phone['type'],
  { telUri, whatsAppUrl }: { telUri: string; whatsAppUrl: string | null },
): ItemFact['action'] {
  if (type === 'whatsapp') return whatsAppUrl ? { type: 'whatsapp', url: whatsAppUrl } : undefined;
  return type === 'voice' ? { type: 'call', url: telUri } : undefined;
}

export function webFacts(
  rendering: Rendering,
  { url, email }: { url: string | null; email?: string | null },
): ItemFact[] {
  return [
    ...(url ? [fact(rendering, 'website', url, { type: 'link' as const, url })] : []),
    ...(email ? [fact(rendering, 'email', email, { type: 'email' as const, url: `mailto:${email}` })] : []),
  ];
}
