import type { Alert, AlertReach, AlertSummary, OperationId, Problem, Staff } from '@ventanilla/contracts';
import { alertInputSchema } from '@ventanilla/contracts';
import { anAlert } from './alert-builders.js';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type AlertOperation =
  | 'listAlerts'
  | 'getAlert'
  | 'createAlert'
  | 'saveAlert'
  | 'deleteAlert'
  | 'submitAlert'
  | 'returnAlert'
  | 'sendAlert'
  | 'holdAlert'
  | 'followAlert'
  | 'getAlertReach'
  | 'importAlert'
  | 'exportAlert'
  | 'testAlert'
  | 'getAlertFigures'
  | 'getOwnTelegram'
  | 'createOwnTelegramCode'
  | 'removeOwnTelegram';

/** Alerts in memory, of a municipality that writes Spanish first. */
export function alertOperations(initial: readonly Alert[], me: Staff): Part<AlertOperation> {
  const alerts = new Map(initial.map((alert) => [alert.id, alert]));
  const self = { id: me.id, name: me.name };

  function get(operation: OperationId, id: string, version?: unknown, state?: Alert['state']): Alert {
    const alert = found(operation, alerts.get(id));
    if (version !== undefined && Number(version) !== alert.version) throw refusal(operation, 'conflict');
    if (state !== undefined && alert.state !== state) throw refusal(operation, 'wrongState');
    return alert;
  }

  function keep(alert: Alert): Alert {
    const kept = { ...alert, version: alert.version + 1, updatedAt: new Date().toISOString() };
    alerts.set(kept.id, kept);
    return kept;
  }

  const begin = (change: Partial<Alert>) => keep(anAlert({ writers: [self], version: 0, ...change }));

  return {
    listAlerts: async ({ query }) =>
      pageOf(
        [...alerts.values()]
          .reverse()
          .filter(({ state }) => !query.state || state === query.state)
          .map(summaryOf),
        query,
      ),
    getAlert: async ({ params }) => get('getAlert', params.id),
    createAlert: async ({ body }) => begin({ ...alertInputSchema.parse(body.alert), municipality: body.municipality }),
    saveAlert: async ({ params, body }) => {
      const before = get('saveAlert', params.id, body.version, 'draft');
      const writers = [...before.writers.filter(({ id }) => id !== self.id), self];
      return keep({ ...before, ...alertInputSchema.parse(body.alert), writers });
    },
    deleteAlert: async ({ params, query }) => {
      alerts.delete(get('deleteAlert', params.id, query.version).id);
    },
    submitAlert: async ({ params, body }) => {
      const alert = get('submitAlert', params.id, body.version, 'draft');
      const problems = problemsOf(alert);
      if (problems.length > 0) throw refusal('submitAlert', 'notPublishable', { problems });
      return keep({ ...alert, state: 'inReview', returned: null });
    },
    returnAlert: async ({ params, body }) => {
      const returned = { at: new Date().toISOString(), by: self, note: body.note };
      return keep({ ...get('returnAlert', params.id, body.version, 'inReview'), state: 'draft', returned });
    },
    sendAlert: async ({ params, body }) => {
      const alert = get('sendAlert', params.id, body.version, 'inReview');
      if (alert.writers.some(({ id }) => id === self.id)) throw refusal('sendAlert', 'refused');
      const isLater = alert.sendAt !== null && new Date(alert.sendAt) > new Date();
      if (isLater) return keep({ ...alert, state: 'scheduled', approvedBy: self });
      return keep({ ...alert, state: 'sent', approvedBy: self, sentAt: new Date().toISOString() });
    },
    holdAlert: async ({ params, body }) =>
      keep({ ...get('holdAlert', params.id, body.version, 'scheduled'), state: 'inReview', approvedBy: null }),
    followAlert: async ({ params, body }) => {
      const { id: _, version: __, references, ...before } = get('followAlert', params.id, undefined, 'sent');
      const { sender, identifier, sentAt } = before;
      const own = { id: params.id, sender, identifier, sentAt: sentAt ?? '' };
      const fresh = { state: 'draft' as const, sentAt: null, approvedBy: null, id: anId() };
      return begin({ ...before, ...fresh, writers: [self], kind: body.kind, references: [own, ...references] });
    },
    getAlertReach: async ({ params }) => reachOf(get('getAlertReach', params.id)),
    importAlert: async ({ body }) => {
      if (body.xml.includes('<alert')) return begin({ municipality: body.municipality, texts: {} });
      throw refusal('importAlert', 'invalid', { problems: [faultOf(body.xml)] });
    },
    ...outcomeOperations(get),
    exportAlert: async ({ params }) => {
      const { identifier } = get('exportAlert', params.id);
      return { fileName: `${identifier}.xml`, mediaType: 'application/cap+xml', content: btoa('<alert/>') };
    },
  };
}

function faultOf(xml: string): Problem {
  if (xml.includes('Cancel'))
    return { path: 'references', code: 'nothingToCancel', message: 'There is nothing to do.' };
  return { path: '1:', code: 'xml', message: 'This is not well-formed XML.' };
}

type Get = (operation: OperationId, id: string) => Alert;

/** Trying an alert on oneself, and how it went. */
function outcomeOperations(
  get: Get,
): Part<'testAlert' | 'getAlertFigures' | 'getOwnTelegram' | 'createOwnTelegramCode' | 'removeOwnTelegram'> {
  let linkedAt: string | null = null;
  return {
    testAlert: async ({ params }) => {
      get('testAlert', params.id);
      if (linkedAt === null) throw refusal('testAlert', 'wrongState');
    },
    getAlertFigures: async ({ params }) => {
      const { sentAt } = get('getAlertFigures', params.id);
      return { planned: true, figures: sentAt ? someFigures : null };
    },
    getOwnTelegram: async () => ({ linked: linkedAt !== null, linkedAt }),
    // Whoever asks for a code in memory has sent it at once.
    createOwnTelegramCode: async () => {
      linkedAt = new Date().toISOString();
      return { code: 'me-7KQ4MZ2P', url: null, expiresAt: linkedAt };
    },
    removeOwnTelegram: async () => {
      linkedAt = null;
    },
  };
}

const someFigures = {
  planned: true,
  recipients: 34,
  waiting: 2,
  reached: 30,
  failed: 1,
  blocked: 1,
  expired: 0,
  withdrawn: 0,
  uncertain: 0,
};

function problemsOf({ texts }: Alert) {
  const message = 'Write a headline in es.';
  return texts['es']?.headline ? [] : [{ path: 'texts.es.headline', code: 'missing', message }];
}

function reachOf(alert: Alert): AlertReach {
  const reads = (language: string) => (alert.texts[language]?.headline ? language : 'es');
  return {
    people: 34,
    languages: [
      { language: 'es', reads: 'es', people: 22 },
      { language: 'en', reads: reads('en'), people: null },
    ],
    problems: problemsOf(alert),
  };
}

function summaryOf({ texts, ...alert }: Alert): AlertSummary {
  return { ...alert, headline: texts['es']?.headline ?? '', languages: Object.keys(texts) };
}
