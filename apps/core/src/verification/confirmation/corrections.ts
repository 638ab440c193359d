import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../../audit/audit.service.js';
import type { EntryDocument, StoredMark } from '../../entries/entry.schema.js';
import { EntryWriter } from '../../entries/entry.writer.js';
import { withoutMarks } from '../../entries/steps.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import { Clock } from '../../platform/clock.js';
import type { Correction } from './correction.js';

/** Puts what an organization corrected into the draft and into review. */
@Injectable()
export class Corrections {
  constructor(
    private readonly writer: EntryWriter,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async submit(
    actor: Actor,
    before: EntryDocument,
    { changes, note }: Correction,
    session: ClientSession,
  ): Promise<void> {
    const { sourceLanguage } = await this.municipalities.getDocument(before.municipality, session);
    const languages = [
      sourceLanguage in before.texts ? sourceLanguage : (Object.keys(before.texts)[0] ?? sourceLanguage),
    ];
    const said = [actor.organization, note].filter(Boolean).join(': ');
    const marks = [
      ...withoutMarks(before.marks, languages, ['inReview', 'returned']),
      ...languages.map((language) => this.#inReview(language, said)),
    ];
    const facts = { ...before.facts, ...changes };
    await this.writer.write(actor, { action: 'correct', languages, why: said }, before, { facts, marks }, session);
  }

  #inReview(language: string, note: string): StoredMark {
    return { language, mark: 'inReview', at: this.clock.now(), by: null, note, assignee: null };
  }
}
