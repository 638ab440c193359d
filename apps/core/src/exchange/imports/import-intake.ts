import { Injectable } from '@nestjs/common';
import type { operations, SheetKind } from '@ventanilla/contracts';
import { hsdsSettingOf } from '../../hsds/hsds-setting.js';
import type { MunicipalityDocument } from '../../municipalities/municipality.schema.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import { Clock } from '../../platform/clock.js';
import type { InputOf } from '../../platform/http/handle.js';
import { readTable } from '../files/read-table.js';
import { unreadable } from '../files/unreadable.js';
import { type Words, wordsOf } from '../words.js';
import { EntryPlanner } from './entry-planner.js';
import { hsdsEntriesIn } from './hsds-file.js';
import { HsdsPlanner } from './hsds-planner.js';
import { batchesOf, linesOf } from './lines.js';
import type { Line } from './plan-entry.js';
import type { Planner } from './planner.js';
import { SchedulePlanner } from './schedule-planner.js';

/** A file that can be read: who plans it, its lines in batches, and the language its municipality writes in first. */
export type Intake = { planner: Planner; batches: Line[][]; total: number; sourceLanguage: string };

type Given = InputOf<typeof operations.startImport>['body'];
type Plan = Omit<Intake, 'sourceLanguage'>;

/** Takes a file in, or refuses it as a whole. */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly municipalities: MunicipalityService,
    private readonly entryPlanner: EntryPlanner,
    private readonly schedulePlanner: SchedulePlanner,
    private readonly hsdsPlanner: HsdsPlanner,
    private readonly clock: Clock,
  ) {}

  async open({ municipality: id, kind, language, content }: Given): Promise<Intake> {
    const municipality = await this.municipalities.getDocument(id);
    const bytes = Buffer.from(content, 'base64');
    const { sourceLanguage } = municipality;
    if (kind === 'hsds') return { ...this.#directory(municipality, bytes, wordsOf(language)), sourceLanguage };
    return { ...(await this.#table(municipality, kind, bytes, wordsOf(language))), sourceLanguage };
  }

  async #table(municipality: MunicipalityDocument, kind: SheetKind, bytes: Uint8Array, words: Words): Promise<Plan> {
    const rows = await readTable(bytes);
    const lines = linesOf(rows);
    const source = { municipality, rows, lines, words };
    const planner =
      kind === 'schedule' ? this.schedulePlanner.planner(source) : this.entryPlanner.planner(kind, source);
    if (lines.length === 0) throw unreadable('empty', 'There are headings and no rows below them.');
    return { planner, batches: batchesOf(lines, kind === 'schedule'), total: lines.length };
  }

  #directory(municipality: MunicipalityDocument, bytes: Uint8Array, words: Words): Plan {
    const entries = hsdsEntriesIn(bytes, hsdsSettingOf(municipality, this.clock.now()));
    const planner = this.hsdsPlanner.planner({ municipality, entries, words });
    const lines = entries.map((_, at) => ({ row: at + 1, cells: [] }));
    return { planner, batches: batchesOf(lines, false), total: lines.length };
  }
}
