import { Injectable } from '@nestjs/common';
import type { Staff } from '@ventanilla/contracts';
import { MunicipalityRepository } from '../../municipalities/municipality.repository.js';

/** Whether somebody needs a second factor: when one of their municipalities asks it of their role. */
@Injectable()
export class SecondFactorPolicy {
  constructor(private readonly municipalities: MunicipalityRepository) {}

  isRequiredOf({ role, municipalities }: Pick<Staff, 'role' | 'municipalities'>): Promise<boolean> {
    return this.municipalities.anyAsksSecondFactorOf(role, municipalities);
  }
}
