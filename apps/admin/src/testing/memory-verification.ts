import {
  type AnyEntry,
  type ConfirmationLink,
  type LinkCheck,
  nextReviewBy,
  type Verification,
} from '@ventanilla/contracts';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type VerificationOperation =
  | 'verifyEntry'
  | 'listVerifications'
  | 'listLinkChecks'
  | 'createConfirmationLink'
  | 'createTelegramCode'
  | 'listConfirmationLinks'
  | 'revokeConfirmationLink';

export function verificationOperations(shelf: MemoryShelf, linkChecks: LinkCheck[] = []): Part<VerificationOperation> {
  const verifications: Verification[] = [];
  const links = new Map<string, ConfirmationLink>();
  const by = { id: shelf.staff.id, name: shelf.staff.name };
  return {
    verifyEntry: async ({ params, body }) => {
      const entry = shelf.get('verifyEntry', params.id, body.version);
      const { checkedAt, checkedBy, how, note = '' } = body;
      const reviewBy = body.reviewBy === undefined ? nextReviewBy(entry, checkedAt) : body.reviewBy;
      const recorded = { recordedAt: new Date().toISOString(), recordedBy: by, isPublic: entry.published !== null };
      verifications.unshift({ id: anId(), entry: entry.id, checkedAt, checkedBy, how, note, reviewBy, ...recorded });
      const facts = { checkedAt, checkedBy, checkedHow: how, reviewBy };
      return shelf.keep(withFacts(entry, facts), { action: 'verify', why: note || null });
    },
    listVerifications: async ({ params, query }) =>
      pageOf(
        verifications.filter(({ entry }) => entry === params.id),
        query,
      ),
    listLinkChecks: async () => ({ items: linkChecks }),
    createConfirmationLink: async ({ body }) => {
      const organization = shelf.all().find(({ key, published }) => key === body.organization && published);
      if (!organization) throw refusal('createConfirmationLink', 'notFound');
      const link = linkFor(organization, body.language ?? 'es', by);
      links.set(link.id, link);
      return link;
    },
    createTelegramCode: async () => ({
      code: '7KQ4MZ2P',
      url: 'https://t.me/ventanilla_bot?start=ok-7KQ4MZ2P',
      expiresAt: new Date(Date.now() + TWO_WEEKS_MS / 14).toISOString(),
    }),
    listConfirmationLinks: async ({ query }) =>
      pageOf(
        [...links.values()].filter(({ organization }) => !query.organization || organization === query.organization),
        query,
      ),
    revokeConfirmationLink: async ({ params }) => {
      const link = found('revokeConfirmationLink', links.get(params.id));
      const revoked = { ...link, revokedAt: new Date().toISOString() };
      links.set(link.id, revoked);
      return revoked;
    },
  };
}

function withFacts(entry: AnyEntry, facts: Partial<AnyEntry['facts']>): AnyEntry {
  const published = entry.published && { ...entry.published, facts: { ...entry.published.facts, ...facts } };
  return { ...entry, facts: { ...entry.facts, ...facts }, published } as AnyEntry;
}

const TWO_WEEKS_MS = 14 * 86_400_000;

function linkFor(
  { id, key, municipality, texts }: AnyEntry,
  language: string,
  createdBy: { id: string; name: string },
) {
  const text = texts[language] ?? Object.values(texts)[0];
  const title = text && 'name' in text ? text.name : key;
  return {
    id: anId(),
    ...{ municipality, organization: key, language, createdBy },
    path: `/confirm/${anId()}.demo`,
    entries: [{ id, key, title, answer: null, answeredAt: null }],
    createdAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + TWO_WEEKS_MS).toISOString(),
    revokedAt: null,
  };
}
