import { Injectable } from '@nestjs/common';
import { type FileContent, IMPORT_ROWS, type operations } from '@ventanilla/contracts';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { EntryScope } from '../../entries/entry-scope.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireWorksIn, worksOnlyIn } from '../../staff/scope.js';
import { writeTable } from '../files/write-table.js';
import { columnsOf, scheduleColumns } from '../sheets/columns.js';
import type { Draft } from '../sheets/draft.js';
import { exampleOf, scheduleExample } from '../sheets/examples.js';
import { scheduleRowsOf } from '../sheets/schedule-rows.js';
import { tableOf } from '../sheets/table-of.js';
import { wordsOf } from '../words.js';

type ExportQuery = InputOf<typeof operations.exportEntries>['query'];
type TemplateQuery = InputOf<typeof operations.getImportTemplate>['query'];

const PAGE = 200;
const kindsWithHours = ['service', 'location', 'helpLine'] as const;

/** Entries as files for spreadsheets, and the empty ones to begin with. */
@Injectable()
export class ExportService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly scope: EntryScope,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async template(
    caller: StaffCaller,
    { municipality: id, kind, language, format }: TemplateQuery,
  ): Promise<FileContent> {
    requireWorksIn(caller, id);
    const { languages, country } = await this.municipalities.getDocument(id);
    const words = wordsOf(language);
    const shown = languages.includes(language) ? language : (languages[0] ?? language);
    const rows =
      kind === 'schedule'
        ? tableOf(scheduleColumns, [scheduleExample(words)], words)
        : tableOf(columnsOf(kind, languages), [exampleOf(kind, shown, country, words)], words);
    const sheet = words(`exchange.kind.${kind}`);
    return writeTable({ name: `${id}-${kind}`, sheet, rows }, format, language);
  }

  async entriesAsFile(caller: StaffCaller, query: ExportQuery): Promise<FileContent> {
    const { municipality: id, kind, language, format } = query;
    requireWorksIn(caller, id);
    const { languages } = await this.municipalities.getDocument(id);
    const words = wordsOf(language);
    const drafts = await this.#drafts(caller, query);
    const rows = tableOf(kind === 'schedule' ? scheduleColumns : columnsOf(kind, languages), drafts, words);
    const name = `${id}-${kind}-${this.clock.now().toISOString().slice(0, 10)}`;
    return writeTable({ name, sheet: words(`exchange.kind.${kind}`), rows }, format, language);
  }

  async #drafts(caller: StaffCaller, { kind, municipality, q, topic, state, due }: ExportQuery): Promise<Draft[]> {
    const filter = { municipality, q, topic, state, due };
    const kinds = kind === 'schedule' ? kindsWithHours : [kind];
    const drafts: Draft[] = [];
    for (const each of kinds) {
      for await (const entry of this.#all(caller, { ...filter, kind: each })) drafts.push(...rowsOf(entry, kind));
    }
    if (drafts.length <= IMPORT_ROWS) return drafts;
    throw new ApiError('tooLarge', `These are more than ${IMPORT_ROWS} rows. Filter the list and export it in parts.`);
  }

  async *#all(
    caller: StaffCaller,
    query: Pick<ExportQuery, 'municipality' | 'q' | 'topic' | 'state' | 'due'> & { kind: EntryDocument['kind'] },
  ) {
    const confined = { within: worksOnlyIn(caller), own: await this.scope.ownKeys(caller) };
    const filter = { ...query, ...confined, today: this.clock.now().toISOString().slice(0, 10) };
    for (let offset = 0; ; offset += PAGE) {
      const { items } = await this.entries.list(filter, { sort: 'key', offset, limit: PAGE });
      yield* items;
      if (items.length < PAGE || offset > IMPORT_ROWS) return;
    }
  }
}

function rowsOf(entry: EntryDocument, kind: ExportQuery['kind']): Draft[] {
  const { key, facts, texts } = entry;
  // A file takes an entry for what its columns need of it: a key, facts, texts.
  const draft: Draft = { key, facts: facts as Draft['facts'], texts: texts as Draft['texts'] };
  return kind === 'schedule' ? scheduleRowsOf(draft as Parameters<typeof scheduleRowsOf>[0]) : [draft];
}
