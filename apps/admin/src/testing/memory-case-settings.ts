import type { CannedReply, CaseProtocol, CaseSettings, StartedProtocol } from '@ventanilla/contracts';
import { anId } from './builders.js';
import { aProtocol, someCaseSettings } from './case-builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

export type MemoryCaseSettings = {
  settings?: CaseSettings;
  replies?: CannedReply[];
  protocols?: CaseProtocol[];
};

type ReplyOperation = 'listCannedReplies' | 'createCannedReply' | 'updateCannedReply' | 'deleteCannedReply';
type ProtocolOperation = 'listCaseProtocols' | 'saveCaseProtocol' | 'deleteCaseProtocol';
type SettingsOperation = 'getCaseSettings' | 'updateCaseSettings';

export function caseSettingsOperations(
  kept: MemoryCaseSettings,
): Part<ReplyOperation | ProtocolOperation | SettingsOperation> {
  let settings = kept.settings ?? someCaseSettings();
  return {
    getCaseSettings: async () => settings,
    updateCaseSettings: async ({ body }) => {
      if (settings.version !== body.version) throw refusal('updateCaseSettings', 'conflict');
      settings = { ...settings, ...(body.settings as Partial<CaseSettings>), version: body.version + 1 };
      return settings;
    },
    ...replyOperations(kept.replies ?? []),
    ...protocolOperations(kept),
  };
}

function replyOperations(given: readonly CannedReply[]): Part<ReplyOperation> {
  const replies = new Map(given.map((reply) => [reply.id, reply]));
  const save = (reply: CannedReply) => {
    replies.set(reply.id, reply);
    return reply;
  };
  return {
    listCannedReplies: async ({ query }) => pageOf([...replies.values()], query),
    createCannedReply: async ({ body }) =>
      save({ ...body.reply, id: anId(), version: 1, updatedAt: new Date().toISOString() }),
    updateCannedReply: async ({ params, body }) => {
      const before = found('updateCannedReply', replies.get(params.id));
      if (before.version !== body.version) throw refusal('updateCannedReply', 'conflict');
      return save({ ...before, ...body.reply, version: body.version + 1 });
    },
    deleteCannedReply: async ({ params }) => {
      replies.delete(params.id);
    },
  };
}

function protocolOperations(kept: MemoryCaseSettings): Part<ProtocolOperation> {
  const protocols = new Map(protocolsOf(kept).map((protocol) => [protocol.key, protocol]));
  return {
    listCaseProtocols: async () => ({ items: [...protocols.values()] }),
    saveCaseProtocol: async ({ params, body }) => {
      const before = protocols.get(params.key) ?? newProtocol(params);
      if (before.version !== body.version) throw refusal('saveCaseProtocol', 'conflict');
      const saved = { origin: 'own', updatedAt: new Date().toISOString(), updatedBy: 'Gestión de Quilmes' } as const;
      const next = { ...before, ...body.protocol, ...saved, version: body.version + 1 };
      protocols.set(params.key, next);
      return next;
    },
    deleteCaseProtocol: async ({ params }) => {
      const asItCame = protocolsOf(kept).find(({ key, origin }) => key === params.key && origin === 'readyMade');
      if (asItCame) protocols.set(params.key, asItCame);
      else protocols.delete(params.key);
    },
  };
}

function newProtocol({ id, key }: { id: string; key: string }): CaseProtocol {
  return aProtocol({ municipality: id, key, linesInDanger: [], lines: [] });
}

function protocolsOf({ protocols }: MemoryCaseSettings): CaseProtocol[] {
  return protocols ?? [aProtocol()];
}

/** A protocol as a case begins it. */
export function startedFrom(kept: MemoryCaseSettings, wanted: string): StartedProtocol {
  const protocol = protocolsOf(kept).find((each) => each.key === wanted);
  const { key, titles, origin, linesInDanger, lines, steps } = found('startCaseProtocol', protocol);
  const open = steps.map((step) => ({ ...step, standing: 'open' as const, note: null, by: null, at: null }));
  return { key, titles, origin, linesInDanger, lines, startedAt: new Date().toISOString(), steps: open };
}
