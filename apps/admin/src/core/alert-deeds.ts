import type {
  Alert,
  AlertFigures,
  AlertInput,
  AlertKind,
  AlertReach,
  AlertState,
  AlertSummary,
  FileContent,
  StaffTelegram,
  TelegramCode,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';

/** Which version of an alert somebody looks at. */
type Seen = Pick<Alert, 'id' | 'version'>;

/** What can be done with alerts to people. */
export type AlertDeeds = {
  alerts(municipality: string, state?: AlertState, offset?: number): Promise<{ items: AlertSummary[]; total: number }>;
  alert(id: string): Promise<Alert>;
  createAlert(municipality: string, alert: AlertInput): Promise<Alert>;
  saveAlert(before: Seen, alert: AlertInput): Promise<Alert>;
  deleteAlert(before: Seen): Promise<void>;
  submitAlert(before: Seen): Promise<Alert>;
  returnAlert(before: Seen, note: string): Promise<Alert>;
  sendAlert(before: Seen): Promise<Alert>;
  holdAlert(before: Seen): Promise<Alert>;
  followAlert(before: Seen, kind: Exclude<AlertKind, 'alert'>): Promise<Alert>;
  alertReach(id: string): Promise<AlertReach>;
  importAlert(municipality: string, xml: string): Promise<Alert>;
  exportAlert(id: string): Promise<FileContent>;
  testAlert(id: string, language: string): Promise<void>;
  alertFigures(id: string): Promise<AlertFigures>;
  ownTelegram(): Promise<StaffTelegram>;
  createTelegramCode(): Promise<TelegramCode>;
  removeOwnTelegram(): Promise<void>;
};

/** So many of them stand on a page. */
export const ALERTS_SHOWN = 25;

export function alertDeeds(core: DeskCore): AlertDeeds {
  const step = ({ id, version }: Seen) => ({ params: { id }, body: { version } });
  return {
    alerts: (municipality, state, offset = 0) =>
      core.listAlerts({ query: { municipality, offset, limit: ALERTS_SHOWN, ...(state && { state }) } }),
    alert: (id) => core.getAlert({ params: { id } }),
    createAlert: (municipality, alert) => core.createAlert({ body: { municipality, alert } }),
    saveAlert: ({ id, version }, alert) => core.saveAlert({ params: { id }, body: { version, alert } }),
    deleteAlert: ({ id, version }) => core.deleteAlert({ params: { id }, query: { version } }),
    submitAlert: (before) => core.submitAlert(step(before)),
    returnAlert: ({ id, version }, note) => core.returnAlert({ params: { id }, body: { version, note } }),
    sendAlert: (before) => core.sendAlert(step(before)),
    holdAlert: (before) => core.holdAlert(step(before)),
    followAlert: ({ id }, kind) => core.followAlert({ params: { id }, body: { kind } }),
    alertReach: (id) => core.getAlertReach({ params: { id } }),
    importAlert: (municipality, xml) => core.importAlert({ body: { municipality, xml } }),
    exportAlert: (id) => core.exportAlert({ params: { id } }),
    testAlert: (id, language) => core.testAlert({ params: { id }, body: { language } }),
    alertFigures: (id) => core.getAlertFigures({ params: { id } }),
    ownTelegram: () => core.getOwnTelegram(),
    createTelegramCode: () => core.createOwnTelegramCode(),
    removeOwnTelegram: () => core.removeOwnTelegram(),
  };
}
