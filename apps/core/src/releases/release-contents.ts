import { Injectable } from '@nestjs/common';
import type { Problem, Release, ReleaseEntry } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { atPlace } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryScope } from '../entries/entry-scope.js';
import { PublicationService } from '../entries/publication.service.js';
import { standingProblems } from '../entries/steps.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { ReleaseDocument } from './release.schema.js';
import { toReleaseEntry } from './release.view.js';

type Item = Release['items'][number];
export type Checked = { entries: ReadonlyMap<string, EntryDocument>; problems: Problem[] };

/** The entries of a release: whether they are there, and whether they could be public. */
@Injectable()
export class ReleaseContents {
  constructor(
    private readonly entries: EntryRepository,
    private readonly publication: PublicationService,
    private readonly scope: EntryScope,
    private readonly transactions: Transactions,
  ) {}

  /** An entry that is deleted, elsewhere, or nothing for this caller. */
  async unknownIn(
    caller: StaffCaller,
    municipality: string,
    items: readonly Item[],
    session: ClientSession,
  ): Promise<Problem[]> {
    const found = await this.#find(items, session);
    const problems: Problem[] = [];
    for (const [at, { entry: id }] of items.entries()) {
      const entry = found.get(id);
      const isThere = entry && entry.municipality === municipality && !entry.deletedAt;
      if (!isThere || !(await this.scope.sees(caller, entry, session))) problems.push(unknown(at));
    }
    return problems;
  }

  /** Everything that keeps the release from being public, by its place in it; with its entries by id. */
  async check(caller: StaffCaller, { municipality, items }: ReleaseDocument, session: ClientSession): Promise<Checked> {
    const entries = await this.#find(items, session);
    const problems = await this.unknownIn(caller, municipality, items, session);
    if (problems.length > 0) return { entries, problems };
    for (const [at, { entry: id, languages }] of items.entries()) {
      const entry = entries.get(id);
      const own = entry ? await this.#problemsOfEntry(caller, entry, languages, session) : [];
      problems.push(...atPlace(at, own));
    }
    return { entries, problems };
  }

  /** Entries that were deleted since are left out; whoever opens the release sees that they are fewer. */
  asTheyStand(caller: StaffCaller, { items }: ReleaseDocument): Promise<ReleaseEntry[]> {
    return this.transactions.run(async (session) => {
      const found = await this.#find(items, session);
      const entries: ReleaseEntry[] = [];
      for (const { entry: id, languages } of items) {
        const entry = found.get(id);
        if (!entry || entry.deletedAt || !(await this.scope.sees(caller, entry, session))) continue;
        const problems = await this.#problemsOfEntry(caller, entry, languages, session);
        entries.push(toReleaseEntry(entry, languages, problems));
      }
      return entries;
    });
  }

  async #problemsOfEntry(
    caller: StaffCaller,
    entry: EntryDocument,
    languages: string[],
    session: ClientSession,
  ): Promise<Problem[]> {
    const touch = { deed: 'publish', facts: false, languages } as const;
    const isTheirs = await this.scope.may(caller, entry, touch, session);
    return [
      ...(isTheirs ? [] : [notTheirs]),
      ...standingProblems(entry, languages, 'publish'),
      ...(await this.publication.missing(entry, languages, session)),
    ];
  }

  async #find(items: readonly Item[], session: ClientSession): Promise<Map<string, EntryDocument>> {
    const found = await this.entries.findMany(
      items.map(({ entry }) => entry),
      session,
    );
    return new Map(found.map((entry) => [entry._id.toHexString(), entry]));
  }
}

const notTheirs: Problem = {
  path: 'languages',
  code: 'refused',
  message: 'You may not publish this in these languages. Take it out, or ask somebody who may to publish the release.',
};

function unknown(at: number): Problem {
  const message = 'There is no such entry in this municipality, or it was deleted. Take it out of the release.';
  return { path: `items.${at}.entry`, code: 'unknownEntry', message };
}
