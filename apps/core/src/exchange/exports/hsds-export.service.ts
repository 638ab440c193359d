import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type FileContent, IMPORT_FILE_BYTES, IMPORT_ROWS, type operations } from '@ventanilla/contracts';
import {
  type Fields,
  type HasKey,
  type HsdsDocument,
  type HsdsSetting,
  hsdsDocument,
  hsdsToJson,
  hsdsToZip,
  writeHsdsEntry,
} from '@ventanilla/directory';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { EntryScope } from '../../entries/entry-scope.js';
import { directoryEntry, type HsdsKind, kindNames } from '../../hsds/directory-entry.js';
import { hsdsSettingOf } from '../../hsds/hsds-setting.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireWorksIn, worksOnlyIn } from '../../staff/scope.js';
import { fileOf } from '../files/write-table.js';

const PAGE = 200;

/** Entries written before the process looks at other work: a few milliseconds each ten. */
const TURN = 10;

/** A whole municipality as one file of HSDS. */
@Injectable()
export class HsdsExportService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly scope: EntryScope,
    private readonly municipalities: MunicipalityService,
    private readonly clock: Clock,
  ) {}

  async file(caller: StaffCaller, query: InputOf<typeof operations.exportHsds>['query']): Promise<FileContent> {
    const { municipality: id, format } = query;
    requireWorksIn(caller, id);
    const setting = hsdsSettingOf(await this.municipalities.getDocument(id), this.clock.now());
    const document = await this.#document(caller, setting);
    const name = `${id}-hsds-${this.clock.now().toISOString().slice(0, 10)}`;
    const about = { name: id, title: setting.municipality.name };
    const bytes = format === 'zip' ? hsdsToZip(document, about) : hsdsToJson(document);
    if (bytes.length > IMPORT_FILE_BYTES) throw tooLarge(format);
    return fileOf(`${name}.${format}`, format === 'zip' ? 'application/zip' : 'application/json', bytes);
  }

  async #document(caller: StaffCaller, setting: HsdsSetting): Promise<HsdsDocument> {
    const [organizations, locations] = [
      await this.#all(caller, setting, 'organization'),
      await this.#all(caller, setting, 'location'),
    ];
    const keys = { organization: keysOf(organizations), location: keysOf(locations) };
    const has: HasKey = (entity, key) => keys[entity].has(key);
    const services = await this.#all(caller, setting, 'service');
    const helpLines = await this.#all(caller, setting, 'helpLine');
    if (organizations.length + locations.length + services.length + helpLines.length > IMPORT_ROWS) throw tooMany();
    const lists = {
      organizations: await written(organizations, setting, has),
      locations: await written(locations, setting, has),
      services: [...(await written(services, setting, has)), ...(await written(helpLines, setting, has))],
    };
    return hsdsDocument(lists, setting);
  }

  async #all(caller: StaffCaller, { municipality }: HsdsSetting, kind: HsdsKind): Promise<EntryDocument[]> {
    const confined = { within: worksOnlyIn(caller), own: await this.scope.ownKeys(caller) };
    const filter = { municipality: municipality.id, kind, ...confined, today: '' };
    const all: EntryDocument[] = [];
    for (let offset = 0; offset <= IMPORT_ROWS; offset += PAGE) {
      const { items } = await this.entries.list(filter, { sort: 'key', offset, limit: PAGE });
      all.push(...items);
      if (items.length < PAGE) break;
    }
    return all;
  }
}

async function written(entries: readonly EntryDocument[], setting: HsdsSetting, has: HasKey): Promise<Fields[]> {
  const fields: Fields[] = [];
  for (const [at, entry] of entries.entries()) {
    fields.push(
      writeHsdsEntry(
        kindNames[entry.kind as HsdsKind],
        directoryEntry(entry.key, entry, entry.updatedAt),
        setting,
        has,
      ),
    );
    if (at % TURN === 0) await nextTurn();
  }
  return fields;
}

function keysOf(entries: readonly EntryDocument[]): Set<string> {
  return new Set(entries.map(({ key }) => key));
}

function tooMany(): ApiError {
  return new ApiError('tooLarge', `These are more than ${IMPORT_ROWS} entries. Export them as tables, in parts.`);
}

function tooLarge(format: 'zip' | 'json'): ApiError {
  const instead = format === 'json' ? 'Take the zip, which is a quarter of it.' : 'Export tables instead, in parts.';
  return new ApiError('tooLarge', `The file would be larger than ${IMPORT_FILE_BYTES / 1024 / 1024} MB. ${instead}`);
}
