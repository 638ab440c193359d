import type {
  CannedReply,
  CannedReplyInput,
  CaseProtocol,
  CaseProtocolInput,
  CaseSettings,
  CaseSettingsInput,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

/** Which protocol of which municipality, and as it was last seen. */
export type NamedProtocol = Pick<CaseProtocol, 'municipality' | 'key' | 'version'>;

/** What can be done with how a municipality talks with people: hours, replies that are written once, protocols. */
export type CaseSettingsDeeds = {
  caseSettings(municipality: string): Promise<CaseSettings>;
  updateCaseSettings(before: CaseSettings, settings: CaseSettingsInput): Promise<CaseSettings>;
  cannedReplies(municipality: string): Promise<CannedReply[]>;
  createCannedReply(reply: CannedReplyInput): Promise<CannedReply>;
  updateCannedReply(before: CannedReply, reply: CannedReplyInput): Promise<CannedReply>;
  deleteCannedReply(id: string): Promise<void>;
  /** Help lines by their names in a language, where they have one. */
  caseProtocols(municipality: string, language?: string): Promise<CaseProtocol[]>;
  /** Version 0 is written for the first time. */
  saveCaseProtocol(before: NamedProtocol, protocol: CaseProtocolInput): Promise<CaseProtocol>;
  deleteCaseProtocol(protocol: NamedProtocol): Promise<void>;
};

export function caseSettingsDeeds(core: DeskCore): CaseSettingsDeeds {
  return {
    caseSettings: (id) => core.getCaseSettings({ params: { id } }),
    updateCaseSettings: ({ municipality: id, version }, settings) =>
      core.updateCaseSettings({ params: { id }, body: { version, settings } }),
    cannedReplies: async (municipality) =>
      (await readWhole((page) => core.listCannedReplies({ query: { municipality, ...page } }))).items,
    createCannedReply: (reply) => core.createCannedReply({ body: { reply } }),
    updateCannedReply: ({ id, version }, reply) => core.updateCannedReply({ params: { id }, body: { version, reply } }),
    deleteCannedReply: async (id) => {
      await core.deleteCannedReply({ params: { id } });
    },
    caseProtocols: async (id, language) =>
      (await core.listCaseProtocols({ params: { id }, query: language === undefined ? {} : { language } })).items,
    saveCaseProtocol: ({ municipality: id, key, version }, protocol) =>
      core.saveCaseProtocol({ params: { id, key }, body: { version, protocol } }),
    deleteCaseProtocol: async ({ municipality: id, key }) => {
      await core.deleteCaseProtocol({ params: { id, key } });
    },
  };
}
