import { Injectable } from '@nestjs/common';
import type { HsdsSetting } from '@ventanilla/directory';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import { Clock } from '../platform/clock.js';
import { ApiError } from '../platform/errors/api-error.js';
import { hsdsSettingOf } from './hsds-setting.js';

/** What HSDS is written for, by the id of a municipality that has a public. */
@Injectable()
export class HsdsSettings {
  constructor(
    private readonly municipalities: MunicipalityRepository,
    private readonly clock: Clock,
  ) {}

  async get(id: string): Promise<HsdsSetting> {
    const found = await this.municipalities.find(id);
    if (found && !found.isShelf) return hsdsSettingOf(found, this.clock.now());
    throw new ApiError('notFound', 'There is no such municipality. See /v1/public/municipalities for their ids.');
  }
}

export function notPublic(): ApiError {
  return new ApiError('notFound', 'Nothing with this id is public. It may have been taken down: take the list anew.');
}
