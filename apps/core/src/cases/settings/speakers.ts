import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { CaseDocument } from '../case.schema.js';
import { CaseSettingsRepository } from './case-settings.repository.js';
import { functionOf } from './functions.js';

/** What the person is told of who answers: a function, never a name. */
@Injectable()
export class Speakers {
  constructor(
    private readonly settings: CaseSettingsRepository,
    private readonly municipalities: MunicipalityService,
  ) {}

  async nameOf(
    staff: string | null,
    { municipality, language }: Pick<CaseDocument, 'municipality' | 'language'>,
    session: ClientSession,
  ): Promise<string> {
    const { names } = await this.municipalities.getDocument(municipality, session);
    return functionOf(await this.settings.find(municipality, session), staff, language, names);
  }
}
