import { Injectable } from '@nestjs/common';
import type { ActionPlan, FileContent, Institution, operations } from '@ventanilla/contracts';
import { doneShare, findLateActions, findUnplanned, type PlanColumn, planProgress, planRows } from '@ventanilla/mgi';
import { writeTable } from '../exchange/files/write-table.js';
import { type Words, wordsOf } from '../exchange/words.js';
import type { StaffCaller } from '../platform/access/caller.js';
import type { InputOf } from '../platform/http/handle.js';
import { answersOnlyFor, requireSeesRounds } from '../staff/scope.js';
import { ActionRepository } from './action.repository.js';
import type { ActionDocument } from './action.schema.js';
import { toRuledAction } from './action.view.js';
import { ActionAccess } from './action-access.js';
import { type PlanFindings, PlanFindingsReader } from './plan-findings.js';

type Which = InputOf<typeof operations.getActionPlan>['params'];
type Format = InputOf<typeof operations.exportActionPlan>['query'];

/** A whole plan: at a glance, and as a table. */
@Injectable()
export class PlanService {
  constructor(
    private readonly actions: ActionRepository,
    private readonly access: ActionAccess,
    private readonly findings: PlanFindingsReader,
  ) {}

  async get(caller: StaffCaller, which: Which): Promise<ActionPlan> {
    requireSeesRounds(caller, which.municipality);
    const own = answersOnlyFor(caller);
    const [today, actions, findings] = await Promise.all([
      this.access.today(which.municipality),
      this.actions.ofPlan(which, own),
      this.findings.read(which.municipality, which.profile),
    ]);
    const ruled = actions.map(toRuledAction);
    return {
      ...which,
      findings: findingsOf(findings, actions, own !== null),
      progress: planProgress(ruled, today).map((each) => ({
        ...each,
        institution: namedIn(actions, each.institution),
      })),
      doneShare: doneShare(ruled),
      late: findLateActions(ruled, today).length,
    };
  }

  async export(caller: StaffCaller, which: Which, { language, format }: Format): Promise<FileContent> {
    requireSeesRounds(caller, which.municipality);
    const today = await this.access.today(which.municipality);
    const actions = await this.actions.ofPlan(which, answersOnlyFor(caller));
    const words = wordsOf(language);
    // A table is for people, who know institutions by their names.
    const named = actions.map((action) => ({ ...toRuledAction(action), institution: action.institution.name }));
    const rows = planRows(named, today, { columns: columnsIn(words), statuses: statusesIn(words) });
    const name = `${which.municipality}-${which.profile}-${today}`;
    return writeTable({ name, sheet: words('plan.sheet'), rows }, format, language);
  }
}

/** For an institution only what its own actions are about. */
function findingsOf(
  { potential, profile, ruledKeyOf }: PlanFindings,
  actions: readonly ActionDocument[],
  isNarrowed: boolean,
): ActionPlan['findings'] {
  const ruled = actions.map((action) => ({ ...toRuledAction(action), findings: action.findings.map(ruledKeyOf) }));
  const unplanned = new Set(findUnplanned(profile, ruled));
  const named = new Set(actions.flatMap(({ findings }) => findings));
  return potential
    .filter(({ key }) => !isNarrowed || named.has(key))
    .map((finding) => ({ ...finding, planned: !unplanned.has(ruledKeyOf(finding.key)) }));
}

function namedIn(actions: readonly ActionDocument[], key: string): Institution {
  return actions.find(({ institution }) => institution.key === key)?.institution ?? { key, name: key };
}

function columnsIn(words: Words): Record<PlanColumn, string> {
  return {
    key: words('plan.column.key'),
    findings: words('plan.column.findings'),
    title: words('plan.column.title'),
    institution: words('plan.column.institution'),
    progressIndicator: words('plan.column.progressIndicator'),
    dueOn: words('plan.column.dueOn'),
    budget: words('plan.column.budget'),
    currency: words('plan.column.currency'),
    status: words('plan.column.status'),
    daysLate: words('plan.column.daysLate'),
  };
}

function statusesIn(words: Words) {
  return {
    planned: words('actionStatus.planned'),
    underway: words('actionStatus.underway'),
    done: words('actionStatus.done'),
    dropped: words('actionStatus.dropped'),
  };
}
