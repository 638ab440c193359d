import type { ConfirmationLink } from '@ventanilla/contracts';
import type { LinkDocument } from './link.schema.js';

export function toConfirmationLink(link: LinkDocument, token: string): ConfirmationLink {
  const { _id, municipality, organization, language, createdBy } = link;
  return {
    id: _id.toHexString(),
    ...{ municipality, organization, language, createdBy },
    path: `/confirm/${token}`,
    entries: link.entries.map(({ id, key, title }) => {
      const answered = link.answers.find(({ entry }) => entry.equals(id));
      const { answer = null, at } = answered ?? {};
      return { id: id.toHexString(), key, title, answer, answeredAt: at?.toISOString() ?? null };
    }),
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    revokedAt: link.revokedAt?.toISOString() ?? null,
  };
}
