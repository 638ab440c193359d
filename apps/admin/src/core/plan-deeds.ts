import type {
  ActionInput,
  ActionPlan,
  ActionStatus,
  Attachment,
  AttachmentInput,
  FileContent,
  Monitoring,
  MonitoringInput,
  PlannedAction,
  SheetFormat,
  SheetLanguage,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

export type ActionFilter = { municipality: string; profile?: string; status?: ActionStatus; late?: 'true' };

/** What can be done with action plans; a look is named by whoever sends it, so that it is kept once. */
export type PlanDeeds = {
  actionPlan(municipality: string, profile: string): Promise<ActionPlan>;
  actionPlanFile(plan: ActionPlan, language: SheetLanguage, format: SheetFormat): Promise<FileContent>;
  actions(filter: ActionFilter, offset?: number): Promise<{ items: PlannedAction[]; total: number }>;
  action(id: string): Promise<PlannedAction>;
  planAction(action: ActionInput): Promise<PlannedAction>;
  updateAction(before: PlannedAction, action: ActionInput): Promise<PlannedAction>;
  deleteAction(action: PlannedAction): Promise<void>;
  looksAt(action: string): Promise<{ items: Monitoring[]; total: number }>;
  recordLook(action: string, clientId: string, monitoring: MonitoringInput): Promise<Monitoring>;
  addActionFile(action: string, file: AttachmentInput): Promise<Attachment>;
  actionFile(action: string, file: string): Promise<FileContent>;
};

/** How many actions one look at the list brings. */
export const ACTIONS_SHOWN = 50;

export function planDeeds(core: DeskCore): PlanDeeds {
  return { ...wholePlanDeeds(core), ...actionDeeds(core) };
}

function wholePlanDeeds(core: DeskCore): Pick<PlanDeeds, 'actionPlan' | 'actionPlanFile' | 'actions'> {
  return {
    actionPlan: (municipality, profile) => core.getActionPlan({ params: { municipality, profile } }),
    actionPlanFile: ({ municipality, profile }, language, format) =>
      core.exportActionPlan({ params: { municipality, profile }, query: { language, format } }),
    actions: (filter, offset = 0) => core.listActions({ query: { ...filter, offset, limit: ACTIONS_SHOWN } }),
  };
}

function actionDeeds(core: DeskCore): Omit<PlanDeeds, 'actionPlan' | 'actionPlanFile' | 'actions'> {
  return {
    action: (id) => core.getAction({ params: { id } }),
    planAction: (action) => core.planAction({ body: { action } }),
    updateAction: ({ id, version }, action) => core.updateAction({ params: { id }, body: { version, action } }),
    deleteAction: async ({ id, version }) => {
      await core.deleteAction({ params: { id }, query: { version } });
    },
    looksAt: (id) => readWhole((query) => core.listMonitoring({ params: { id }, query })),
    recordLook: (id, clientId, monitoring) => core.recordMonitoring({ params: { id }, body: { clientId, monitoring } }),
    addActionFile: (id, body) => core.addActionFile({ params: { id }, body }),
    actionFile: (id, file) => core.getActionFile({ params: { id, file } }),
  };
}
