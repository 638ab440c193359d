import { Injectable } from '@nestjs/common';
import type { operations, Respondent, Staff, StaffLink } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { Respondents } from '../../staff/respondents.js';
import type { AssessmentDocument } from '../assessment.schema.js';
import { RoundAccess } from '../round-access.js';

/** Lets those in who answer for the institutions of a round, and for nothing else. */
@Injectable()
export class RespondentService {
  constructor(
    private readonly access: RoundAccess,
    private readonly respondents: Respondents,
  ) {}

  async list(caller: StaffCaller, id: string, page: InputOf<typeof operations.listRespondents>['query']) {
    const { municipality, institutions } = await this.access.getSeen(caller, id);
    const keys = institutions.map(({ key }) => key);
    const { items, total } = await this.respondents.list(municipality, keys, page);
    return { items: items.map((staff) => toRespondent(staff, keys)), total };
  }

  async invite(
    caller: StaffCaller,
    id: string,
    { institution, name, email }: InputOf<typeof operations.inviteRespondent>['body'],
  ): Promise<{ respondent: Respondent; link: StaffLink }> {
    const round = await this.access.getSeen(caller, id);
    requireTakesPart(round, institution);
    const { municipality } = round;
    const { staff, link } = await this.respondents.invite(caller, { municipality, institution, name, email });
    return { respondent: toRespondent(staff, [institution]), link };
  }
}

function requireTakesPart({ institutions }: AssessmentDocument, institution: string): void {
  if (institutions.some(({ key }) => key === institution)) return;
  const message = 'Add this institution to the round first.';
  throw invalid([{ path: 'institution', code: 'unknownInstitution', message }]);
}

function toRespondent(staff: Staff, keys: readonly string[]): Respondent {
  const { id, name, email, invited, active, lastSignInAt } = staff;
  const institution = staff.institutions.find((key) => keys.includes(key)) ?? '';
  return { id, institution, name, email, invited, active, lastSignInAt };
}
