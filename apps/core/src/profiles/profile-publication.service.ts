import { Injectable } from '@nestjs/common';
import type { operations, ProfileCheck, ProfileProblem } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { actorOf } from '../audit/audit.service.js';
import { conflict, notPublishable, requireVersion, wrongState } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { requireMayForce } from '../entries/entry.service.js';
import { EntryWriter, type Write } from '../entries/entry.writer.js';
import { EntryScope } from '../entries/entry-scope.js';
import { PublicationService } from '../entries/publication.service.js';
import { standingProblems } from '../entries/steps.js';
import { Superseding } from '../entries/superseding.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { InputOf } from '../platform/http/handle.js';
import { toProfileCheck } from './profile-check.view.js';
import { titleOfProfile } from './profile-entry.js';
import { type Gathered, ProfileGathering } from './profile-gathering.js';
import { profileProblems } from './profile-problems.js';

type Wanted = InputOf<typeof operations.publishProfile>['body'];

/** Publishes a profile with all its findings in one transaction: whatever stops it, all of it is public or nothing. */
@Injectable()
export class ProfilePublicationService {
  constructor(
    private readonly gathering: ProfileGathering,
    private readonly entries: EntryRepository,
    private readonly publication: PublicationService,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly superseding: Superseding,
    private readonly transactions: Transactions,
  ) {}

  /** The problems are those in the languages given; without any, in the municipality's own. */
  check(caller: StaffCaller, id: string, languages: readonly string[] | undefined): Promise<ProfileCheck> {
    return this.transactions.run((session) => this.#check(caller, id, languages, session));
  }

  publish(caller: StaffCaller, id: string, wanted: Wanted): Promise<ProfileCheck> {
    requireMayForce(caller, { action: 'publish', force: wanted.force });
    return this.transactions.run(async (session) => {
      const gathered = await this.gathering.gather(caller, id, session);
      requireSeen(gathered, wanted);
      await this.#requireTheirs(caller, gathered, wanted.languages, session);
      const problems = await this.#problems(gathered, wanted.languages, session);
      const blocking = problems.filter(({ blocks }) => blocks);
      if (blocking.length > 0) throw notPublishable(blocking.map(toProblem));
      requireOlder(gathered, wanted);
      await this.writer.writeAll(actorOf(caller), this.#publishing(gathered, wanted), session);
      return this.#check(caller, id, wanted.languages, session);
    });
  }

  async #check(caller: StaffCaller, id: string, languages: readonly string[] | undefined, session: ClientSession) {
    const gathered = await this.gathering.gather(caller, id, session);
    const { sourceLanguage } = gathered.municipality;
    const problems = await this.#problems(gathered, languages ?? [sourceLanguage], session);
    return toProfileCheck(gathered, problems, await this.#older(gathered, session));
  }

  async #requireTheirs(caller: StaffCaller, gathered: Gathered, languages: string[], session: ClientSession) {
    const touch = { deed: 'publish', facts: false, languages } as const;
    for (const entry of allOf(gathered)) await this.scope.requireMay(caller, entry, touch, session);
  }

  /** What the rules of profiles find, and what keeps any entry from being published. */
  async #problems(gathered: Gathered, languages: readonly string[], session: ClientSession): Promise<ProfileProblem[]> {
    const found = profileProblems(gathered, languages);
    for (const entry of allOf(gathered)) {
      const own = [
        ...standingProblems(entry, languages, 'publish'),
        ...(await this.publication.missing(entry, [...languages], session)),
      ];
      found.push(...own.map((problem) => ({ ...problem, entry: entry._id.toHexString(), blocks: true })));
    }
    return found;
  }

  #publishing(gathered: Gathered, { languages, force, supersedes }: Wanted): Write[] {
    const why = titleOfProfile(gathered.municipality.sourceLanguage, gathered.profile);
    return allOf(gathered).map((before) => ({
      deed: { action: 'publish', languages, why, force, supersedes },
      before,
      values: this.publication.publishedValues(before, languages),
    }));
  }

  async #older({ profile, municipality }: Gathered, session: ClientSession): Promise<ProfileCheck['older']> {
    const older: ProfileCheck['older'] = [];
    for (const other of await this.superseding.earlier(profile, session)) {
      const findings = await this.entries.ofProfile(municipality._id, 'finding', other.key, session);
      const title = titleOfProfile(municipality.sourceLanguage, other);
      older.push({ key: other.key, title, period: other.facts.period, findings: findings.length });
    }
    return older;
  }
}

function allOf({ profile, findings }: Gathered): EntryDocument[] {
  return [profile, ...findings];
}

/** Nobody publishes a finding they have not seen, or one that somebody changed since. */
function requireSeen({ profile, findings }: Gathered, { version, findings: seen }: Wanted): void {
  requireVersion(profile, version);
  const versions = new Map(seen.map((each) => [each.entry, each.version]));
  const moved = findings.find((finding) => versions.get(finding._id.toHexString()) !== finding.version);
  if (moved || versions.size !== findings.length) throw conflict(moved ?? profile, null);
}

function requireOlder({ others }: Gathered, { supersedes = [] }: Wanted): void {
  const unknown = supersedes.find((key) => others.every((other) => other.key !== key));
  if (unknown !== undefined) throw notOlder(unknown);
}

function toProblem({ entry, path, code, message }: ProfileProblem) {
  return { path: `${entry}.${path}`, code, message };
}

function notOlder(key: string) {
  const message = `"${key}" is no other public profile of this municipality.`;
  return wrongState([{ path: 'supersedes', code: 'unknownProfile', message }]);
}
