import type {
  AnyEntry,
  ConfirmationLink,
  LinkCheck,
  TelegramCode,
  Verification,
  VerificationWay,
} from '@ventanilla/contracts';
import type { DeskCore } from '../core/desk-core.js';

/** What somebody says when they made sure that an entry is true. */
export type Checked = {
  checkedAt: string;
  checkedBy: string;
  how: Exclude<VerificationWay, 'organizationLink'>;
  reviewBy: string | null;
  note: string;
};

export type LinkLanguage = 'es' | 'en' | 'pt';

/** What the desk does about content staying true. */
export type VerificationDeeds = {
  verify(entry: AnyEntry, checked: Checked): Promise<AnyEntry>;
  verifications(entry: AnyEntry): Promise<Verification[]>;
  linkChecks(entry: AnyEntry): Promise<LinkCheck[]>;
  makeLink(organization: AnyEntry, language: LinkLanguage): Promise<ConfirmationLink>;
  makeTelegramCode(organization: AnyEntry): Promise<TelegramCode>;
  linksOf(organization: AnyEntry): Promise<ConfirmationLink[]>;
  revokeLink(link: ConfirmationLink): Promise<ConfirmationLink>;
};

/** The newest are what anybody looks for. */
const SHOWN = { offset: 0, limit: 25 };

export function verificationDeeds(core: DeskCore): VerificationDeeds {
  return {
    verify: ({ id, version }, checked) => core.verifyEntry({ params: { id }, body: { version, ...checked } }),
    verifications: async ({ id }) => (await core.listVerifications({ params: { id }, query: SHOWN })).items,
    linkChecks: async ({ id }) => (await core.listLinkChecks({ params: { id } })).items,
    makeLink: ({ municipality, key }, language) =>
      core.createConfirmationLink({ body: { municipality, organization: key, language } }),
    makeTelegramCode: ({ municipality, key }) => core.createTelegramCode({ body: { municipality, organization: key } }),
    linksOf: async ({ municipality, key }) =>
      (await core.listConfirmationLinks({ query: { municipality, organization: key, ...SHOWN } })).items,
    revokeLink: ({ id }) => core.revokeConfirmationLink({ params: { id } }),
  };
}
