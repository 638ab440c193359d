import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { type PublicChange, PublicChanges } from '../entries/public-changes.js';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { kindNameOf, kindNames } from './directory-entry.js';
import { HsdsRepository } from './hsds.repository.js';
import { type PublicEntry, recordsOf, standInRecord } from './hsds-records.js';
import { hsdsSettingOf } from './hsds-setting.js';

/**
 * Keeps what the read API finds things by, in the transaction of every change that the public sees. A database that is
 * older than the API gets it when core first reaches it.
 */
@Injectable()
export class HsdsIndexer {
  constructor(
    publicChanges: PublicChanges,
    database: Database,
    private readonly records: HsdsRepository,
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityRepository,
    private readonly clock: Clock,
  ) {
    publicChanges.beforeCommit((changes, session) => this.#follow(changes, session));
    database.beforeFirstUse({ name: 'what HSDS is found by', run: () => this.#makeUp() });
  }

  async #follow(changes: readonly PublicChange[], session: ClientSession): Promise<void> {
    const ours = changes.map(({ after }) => after).filter(({ kind }) => kindNameOf(kind) !== null);
    const municipalities = new Set(ours.map(({ municipality }) => municipality));
    for (const id of municipalities) {
      const municipality = await this.municipalities.find(id, session);
      const here = ours.filter((entry) => entry.municipality === id);
      if (municipality) await this.#keep(municipality, here, this.clock.now(), session);
    }
  }

  async #keep(
    municipality: MunicipalityDocument,
    changed: readonly EntryDocument[],
    now: Date,
    session: ClientSession,
  ): Promise<void> {
    const setting = hsdsSettingOf(municipality, now);
    const seen = changed.filter(isPublic);
    const isThere = await this.#publicLocations(municipality._id, changed, session);
    const records = seen.flatMap((entry) => recordsOf(entry, setting, now, isThere));
    const ids = changed.map(({ _id }) => _id);
    await this.records.replaceAll(ids, [standInRecord(setting, municipality.updatedAt), ...records], session);
    const locations = changed.filter(({ kind }) => kind === 'location').map(({ key }) => key);
    await this.records.showAt(municipality._id, locations.filter(isThere), true, session);
    const gone = locations.filter((key) => !isThere(key));
    await this.records.showAt(municipality._id, gone, false, session);
  }

  /** Which of the locations that these entries are, or are offered at, the public sees after the change. */
  async #publicLocations(municipality: string, changed: readonly EntryDocument[], session: ClientSession) {
    const own = new Map(changed.filter(({ kind }) => kind === 'location').map((entry) => [entry.key, isShown(entry)]));
    const named = changed.flatMap(({ published }) =>
      published && 'atLocations' in published.facts ? published.facts.atLocations.map(({ location }) => location) : [],
    );
    const others = [...new Set(named)].filter((key) => !own.has(key));
    const found = await this.records.byKeys(municipality, 'locations', others, session);
    const known = new Set(found.map(({ key }) => key));
    return (key: string) => own.get(key) ?? known.has(key);
  }

  async #makeUp(): Promise<void> {
    const kinds = Object.keys(kindNames) as (keyof typeof kindNames)[];
    for (const municipality of await this.municipalities.findAll()) {
      const id = municipality._id;
      if ((await this.entries.count(id, { facet: 'public', kinds })) === (await this.records.countEntries(id)))
        continue;
      await this.records.forget(id);
      await this.#rebuild(municipality);
    }
  }

  /** Locations first, so that it is known of every service which of its places are public. */
  async #rebuild(municipality: MunicipalityDocument): Promise<void> {
    const setting = hsdsSettingOf(municipality, this.clock.now());
    await this.records.replaceAll([], [standInRecord(setting, municipality.updatedAt)]);
    const locations = new Set<string>();
    for (const round of ['location', null] as const) {
      for await (const batch of this.entries.published(municipality._id)) {
        const entries = batch.map((entry) => ({ ...entry, municipality: municipality._id })).filter(isPublic);
        const wanted = entries.filter(({ kind }) => (kind === 'location') === (round === 'location'));
        for (const { key, kind, published } of wanted) {
          if (kind === 'location' && published.facts.superseded === null) locations.add(key);
        }
        const records = wanted.flatMap((entry) =>
          recordsOf(entry, setting, entry.publishedAt ?? municipality.updatedAt, (key) => locations.has(key)),
        );
        await this.records.replaceAll([], records);
      }
    }
  }
}

function isPublic<Entry extends Pick<EntryDocument, 'published'>>(entry: Entry): entry is Entry & PublicEntry {
  return entry.published !== null;
}

function isShown({ published }: EntryDocument): boolean {
  return published !== null && published.facts.superseded === null;
}
