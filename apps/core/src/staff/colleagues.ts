import { Injectable } from '@nestjs/common';
import { mayAs } from '@ventanilla/contracts';
import { StaffRepository } from './staff.repository.js';

/** What the rest of core may know of a member of staff: id and name of somebody who works there. */
@Injectable()
export class Colleagues {
  constructor(private readonly staff: StaffRepository) {}

  /** Somebody who may sign in and review content of that municipality. */
  async findReviewer(id: string, municipality: string): Promise<{ id: string; name: string } | null> {
    const found = await this.staff.findById(id);
    if (!found?.active || !mayAs(found.role, 'contentReview')) return null;
    const worksThere = found.role === 'administrator' || found.municipalities.includes(municipality);
    return worksThere ? { id, name: found.name } : null;
  }
}
