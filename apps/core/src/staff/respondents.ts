import { Injectable } from '@nestjs/common';
import type { Staff, StaffInput, StaffLink } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { ApiError } from '../platform/errors/api-error.js';
import { LinkService } from './links/link.service.js';
import { StaffRepository } from './staff.repository.js';
import { toStaff } from './staff.view.js';

type Invited = { municipality: string; institution: string; name: string; email: string };

/** Staff who answer for institutions: let in by whoever runs a round, with nothing but that institution in their scope. */
@Injectable()
export class Respondents {
  constructor(
    private readonly staff: StaffRepository,
    private readonly links: LinkService,
  ) {}

  async list(municipality: string, institutions: readonly string[], page: { offset: number; limit: number }) {
    const { items, total } = await this.staff.listRespondents(municipality, institutions, page);
    return { items: items.map(toStaff), total };
  }

  /** Somebody who is in already for the same institution gets a new link; anybody else keeps their e-mail to themselves. */
  async invite(caller: StaffCaller, invited: Invited): Promise<{ staff: Staff; link: StaffLink }> {
    const known = await this.staff.findByEmail(invited.email);
    if (!known) return this.links.invite(caller, inputFor(invited));
    const staff = toStaff(known);
    if (!answersFor(staff, invited)) throw taken();
    return { staff, link: await this.links.handOut(caller, staff.id) };
  }
}

function inputFor({ municipality, institution, name, email }: Invited): StaffInput {
  const scope = { municipalities: [municipality], institutions: [institution], languages: [], organizations: [] };
  return { email, name, role: 'institution', active: true, ...scope };
}

function answersFor({ role, municipalities, institutions }: Staff, { municipality, institution }: Invited): boolean {
  return role === 'institution' && municipalities.includes(municipality) && institutions.includes(institution);
}

function taken(): ApiError {
  return new ApiError('keyTaken', 'Somebody with this e-mail can sign in already. Ask an administrator about them.');
}
