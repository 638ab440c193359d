import { Injectable } from '@nestjs/common';
import {
  type AnyEntry,
  type AnyEntryInput,
  entryInputSchema,
  type FullVersion,
  type operations,
} from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { invalid } from '../../platform/http/read-input.js';
import { requireVersion } from '../entry.errors.js';
import type { EntryDocument } from '../entry.schema.js';
import { EntryService } from '../entry.service.js';
import { VersionRepository } from './version.repository.js';
import type { VersionDocument } from './version.schema.js';
import { toFullVersion, toVersion } from './version.view.js';

type Page = InputOf<typeof operations.listVersions>['query'];
type Restoration = InputOf<typeof operations.restoreVersion>;

/** An entry's history, and the way back into it. */
@Injectable()
export class VersionService {
  constructor(
    private readonly versions: VersionRepository,
    private readonly entries: EntryService,
  ) {}

  async list(caller: StaffCaller, id: string, page: Page) {
    const { _id } = await this.entries.getDocument(caller, id);
    const { items, total } = await this.versions.list(_id, page);
    return { items: items.map(toVersion), total };
  }

  async get(caller: StaffCaller, id: string, version: number): Promise<FullVersion> {
    const { _id } = await this.entries.getDocument(caller, id);
    return toFullVersion((await this.versions.find(_id, version)) ?? throwUnknown());
  }

  /** The key stays that of now: it may be public, or another entry may have taken the older one. */
  restore(caller: StaffCaller, { params, body }: Restoration): Promise<AnyEntry> {
    const deed = { action: 'restoreVersion', why: body.why } as const;
    return this.entries.change(caller, params.id, deed, async (before, session) => {
      requireVersion(before, body.version);
      const old = (await this.versions.find(before._id, params.version, session)) ?? throwUnknown();
      const { facts, texts } = asOfNow(before, old);
      return { facts, texts };
    });
  }
}

/** Held against today's contract, because a kind's fields may have changed since. */
function asOfNow({ kind, municipality, key }: EntryDocument, { content }: VersionDocument): AnyEntryInput {
  const { facts, texts } = content;
  const parsed = entryInputSchema.safeParse({ kind, municipality, key, facts, texts });
  if (parsed.success) return parsed.data;
  throw invalid(
    parsed.error.issues.map(({ path, code, message }) => ({
      path: path.join('.'),
      code,
      message: `${message}. This version is from before a change of the form: copy what you need by hand.`,
    })),
  );
}

function throwUnknown(): never {
  throw new ApiError('notFound', 'This entry has no such version. Look in its history.');
}
