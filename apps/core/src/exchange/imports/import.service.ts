import { Injectable } from '@nestjs/common';
import { IMPORT_WRITES, type Import, type ImportRow, type operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireWorksIn, worksIn, worksOnlyFor } from '../../staff/scope.js';
import { ImportRepository } from './import.repository.js';
import type { ImportDocument, ProgressDocument } from './import.schema.js';
import { isInterrupted, toImport, toImportRow } from './import.view.js';
import { ImportIntake } from './import-intake.js';
import { ImportReader, NO_ROWS } from './import-reader.js';
import { ImportUndoer } from './import-undoer.js';
import { ImportWork } from './import-work.js';
import { ImportWriter, type RunWish } from './import-writer.js';

type Known = { document: ImportDocument; progress: ProgressDocument };

/** Imports from the file to the undo. The long parts go on in the background; everybody can ask how far they are. */
@Injectable()
export class ImportService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly intake: ImportIntake,
    private readonly reader: ImportReader,
    private readonly writer: ImportWriter,
    private readonly undoer: ImportUndoer,
    private readonly work: ImportWork,
    private readonly clock: Clock,
  ) {}

  async start(caller: StaffCaller, body: InputOf<typeof operations.startImport>['body']): Promise<Import> {
    requireWorksIn(caller, body.municipality);
    const intake = await this.intake.open(body);
    const document = await this.#create(caller, body, intake.total);
    this.work.begin(document, () => this.reader.read(caller, document, intake));
    return this.#view(document);
  }

  async get(caller: StaffCaller, id: string): Promise<Import> {
    const { document, progress } = await this.#known(caller, id);
    return toImport(document, progress, this.clock.now());
  }

  async list(caller: StaffCaller, { municipality, ...slice }: InputOf<typeof operations.listImports>['query']) {
    requireWorksIn(caller, municipality);
    const { items, total } = await this.imports.list(
      { municipality, ...(worksOnlyFor(caller) && { 'by.id': caller.staff.id }) },
      slice,
    );
    const progress = await this.imports.progressOf(items.map(({ _id }) => _id));
    const now = this.clock.now();
    return { items: items.map((item) => toImport(item, progressIn(progress, item), now)), total };
  }

  async rows(
    caller: StaffCaller,
    id: string,
    { verdict, ...slice }: InputOf<typeof operations.listImportRows>['query'],
  ): Promise<{ items: ImportRow[]; total: number }> {
    const { document } = await this.#known(caller, id);
    const { items, total } = await this.imports.rows(document._id, verdict, slice);
    return { items: items.map(toImportRow), total };
  }

  async run(caller: StaffCaller, id: string, wish: RunWish): Promise<Import> {
    requireFits((await this.#known(caller, id)).document, wish);
    const { document } = await this.#claim(caller, id, ['ready', 'running'], 'running');
    this.work.begin(document, () => this.writer.write(caller, document, wish));
    return this.#view(document);
  }

  async undo(caller: StaffCaller, id: string): Promise<Import> {
    const { document } = await this.#claim(caller, id, ['done', 'undoing'], 'undoing');
    this.work.begin(document, () => this.undoer.undo(caller, document));
    return this.#view(document);
  }

  /** One caller at a time takes an import further, and one that stopped half way can be taken up again. */
  async #claim(
    caller: StaffCaller,
    id: string,
    from: readonly ImportDocument['state'][],
    state: 'running' | 'undoing',
  ): Promise<Known> {
    const { document, progress } = await this.#known(caller, id);
    const now = this.clock.now();
    const isFree = document.state !== state || isInterrupted(document, progress, now);
    if (!from.includes(document.state) || !isFree || !(await this.imports.claim(progress, now))) {
      throw new ApiError('conflict', 'This import is not waiting for that. Look at how it stands now.');
    }
    const values = { state, failure: null, finishedAt: null };
    await this.imports.set(document, values);
    return { document: { ...document, ...values }, progress: { ...progress, done: 0, movedAt: now } };
  }

  async #create(caller: StaffCaller, body: InputOf<typeof operations.startImport>['body'], total: number) {
    const { municipality, kind, fileName } = body;
    const { id, name } = caller.staff;
    const fresh = { state: 'reading', counts: NO_ROWS, finishedAt: null, failure: null, undo: null } as const;
    const now = this.clock.now();
    const document = await this.imports.create({
      ...fresh,
      municipality,
      kind,
      fileName,
      total,
      by: { id, name },
      at: now,
    });
    await this.imports.advance(document, 0, now);
    return document;
  }

  async #known(caller: StaffCaller, id: string): Promise<Known> {
    const document = await this.imports.find(id);
    if (!document || !isVisible(caller, document)) {
      throw new ApiError('notFound', 'There is no such import, or it is not in your municipalities.');
    }
    return { document, progress: progressIn(await this.imports.progressOf([document._id]), document) };
  }

  async #view(document: ImportDocument): Promise<Import> {
    return toImport(document, progressIn(await this.imports.progressOf([document._id]), document), this.clock.now());
  }
}

/** One transaction lasts a minute at most. */
function requireFits({ counts }: ImportDocument, { publish }: RunWish): void {
  const most = publish ? IMPORT_WRITES.published : IMPORT_WRITES.asDrafts;
  if (counts.new + counts.changed <= most) return;
  const instead = publish ? 'Import it as drafts, or split the file.' : 'Split the file.';
  throw new ApiError('tooLarge', `This would write more than ${most} entries at once; nothing was written. ${instead}`);
}

/** A file may hold what belongs to others, so whoever works for some organizations only sees their own imports. */
function isVisible(caller: StaffCaller, { municipality, by }: ImportDocument): boolean {
  return worksIn(caller, municipality) && (worksOnlyFor(caller) === null || by.id === caller.staff.id);
}

function progressIn(progress: ReadonlyMap<string, ProgressDocument>, { _id, at }: ImportDocument): ProgressDocument {
  return progress.get(_id.toHexString()) ?? { _id, done: 0, movedAt: at };
}
