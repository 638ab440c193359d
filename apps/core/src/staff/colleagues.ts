import { Injectable } from '@nestjs/common';
import { type Colleague, mayAs, type Role, roles } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { type ReviewedContent, StaffRepository } from './staff.repository.js';
import { toStaff } from './staff.view.js';

const reviewing = roles.filter((role) => mayAs(role, 'contentReview'));

/** More than answer people in one municipality. */
const MOST_COLLEAGUES = 200;

/** What the rest of core may know of a member of staff by id. */
@Injectable()
export class Colleagues {
  constructor(private readonly staff: StaffRepository) {}

  /** Somebody who may sign in and review this content: their municipality, their languages, their organizations. */
  async findReviewer(id: string, content: ReviewedContent): Promise<Colleague | null> {
    const only = { roles: reviewing, only: id };
    const { items } = await this.staff.listWorkingOn(content, only, { offset: 0, limit: 1 });
    return items[0] ? { id, name: items[0].name } : null;
  }

  /** Who may sign in, has one of these roles and works in the municipality as a whole; only the one, where one is named. */
  async listWorkingIn(municipality: string, answering: readonly Role[], only?: string): Promise<Colleague[]> {
    const content = { municipality, languages: [], organizations: [] };
    const who = { roles: answering, ...(only !== undefined && { only }) };
    const { items } = await this.staff.listWorkingOn(content, who, { offset: 0, limit: MOST_COLLEAGUES });
    return items.map(({ _id, name }) => ({ id: _id.toHexString(), name }));
  }

  /** Everybody but the caller who may review this content: their municipality, their languages, their organizations. */
  async listReviewers(
    { staff }: StaffCaller,
    content: ReviewedContent,
    page: { offset: number; limit: number },
  ): Promise<{ items: Colleague[]; total: number }> {
    const { items, total } = await this.staff.listWorkingOn(content, { roles: reviewing, but: staff.id }, page);
    return { items: items.map(({ _id, name }) => ({ id: _id.toHexString(), name })), total };
  }

  /** Whoever asked for something to be done later, with the rights they have by then. Refused when they are shut out. */
  async getCaller(id: string, requestId: string): Promise<StaffCaller> {
    const found = await this.staff.findById(id);
    if (!found?.active) throw new ApiError('refused', 'Whoever asked for this may not sign in any more.');
    return { kind: 'staff', staff: toStaff(found), session: '', secondFactorMissing: false, requestId };
  }
}
