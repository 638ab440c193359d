import { Injectable } from '@nestjs/common';
import type { operations } from '@ventanilla/contracts';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { InputOf } from '../../platform/http/handle.js';
import { readTable } from '../files/read-table.js';
import { unreadable } from '../files/unreadable.js';
import { wordsOf } from '../words.js';
import { EntryPlanner } from './entry-planner.js';
import { batchesOf, linesOf } from './lines.js';
import type { Line } from './plan-entry.js';
import type { Planner } from './planner.js';
import { SchedulePlanner } from './schedule-planner.js';

/** A file that can be read: who plans it, its lines in batches, and the language its municipality writes in first. */
export type Intake = { planner: Planner; batches: Line[][]; total: number; sourceLanguage: string };

/** Takes a file in, or refuses it as a whole. */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly municipalities: MunicipalityService,
    private readonly entryPlanner: EntryPlanner,
    private readonly schedulePlanner: SchedulePlanner,
  ) {}

  async open({
    municipality: id,
    kind,
    language,
    content,
  }: InputOf<typeof operations.startImport>['body']): Promise<Intake> {
    const municipality = await this.municipalities.getDocument(id);
    const rows = await readTable(Buffer.from(content, 'base64'));
    const lines = linesOf(rows);
    const source = { municipality, rows, lines, words: wordsOf(language) };
    const planner =
      kind === 'schedule' ? this.schedulePlanner.planner(source) : this.entryPlanner.planner(kind, source);
    if (lines.length === 0) throw unreadable('empty', 'There are headings and no rows below them.');
    return {
      planner,
      batches: batchesOf(lines, kind === 'schedule'),
      total: lines.length,
      sourceLanguage: municipality.sourceLanguage,
    };
  }
}
