import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { BrokenLinks } from './broken-links.js';
import { Prober } from './prober.js';
import type { Robots } from './robots.js';
import { verdictAfter } from './verdict.js';
import { type NamingEntry, WebAddressRepository } from './web-address.repository.js';
import type { WebAddressDocument } from './web-address.schema.js';

/** What one run asks at most, and one host of it; the rest is due at the next turn. */
const ADDRESSES_A_RUN = 60;
const OF_A_HOST = 5;
const TURN_SECONDS = 300;
const HOSTS_AT_ONCE = 4;
const BATCH = 200;
/** How long a host is left alone between two requests. */
const REST_MS = 3_000;

/** Asks the web addresses of public content now and then whether they are still there. Off unless LINK_CHECK is on. */
@Injectable()
export class LinkChecker {
  /** Tests do not wait. */
  restMs = REST_MS;

  constructor(
    jobs: Jobs,
    private readonly municipalities: MunicipalityRepository,
    private readonly addresses: WebAddressRepository,
    private readonly prober: Prober,
    private readonly broken: BrokenLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) { linkCheck }: Config,
  ) {
    if (linkCheck) jobs.every('link check', TURN_SECONDS, () => this.run());
  }

  async run(): Promise<void> {
    for (const { _id } of await this.municipalities.findAll()) await this.#collect(_id);
    const due = await this.addresses.due(this.clock.now(), ADDRESSES_A_RUN);
    const next = byHost(due).values();
    const robots = this.prober.newRound();
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, () => this.#askHosts(next, robots)));
  }

  /** What became public since the last look. */
  async #collect(municipality: string): Promise<void> {
    for (;;) {
      const entries = await this.addresses.changedEntries(municipality, BATCH);
      const last = entries.at(-1);
      if (!last) return;
      await this.addresses.add(entries.flatMap(named), this.clock.now());
      for (const { _id } of entries) await this.broken.note(_id);
      await this.addresses.lookedThrough(municipality, last);
    }
  }

  /** One request at a time to each host. */
  async #askHosts(hosts: Iterable<readonly WebAddressDocument[]>, robots: Robots): Promise<void> {
    for (const addresses of hosts) {
      for (const [at, address] of addresses.entries()) {
        if (at > 0) await pause(this.restMs);
        await this.#check(address, robots);
      }
    }
  }

  async #check(address: WebAddressDocument, robots: Robots): Promise<void> {
    if ((await this.addresses.naming(address._id, 1)).length === 0) return this.addresses.forget(address._id);
    const verdict = verdictAfter(address, await this.prober.probe(address._id, robots), this.clock.now());
    await this.addresses.keep(address._id, verdict);
    if (verdict.isBroken !== address.isBroken) await this.broken.noteAll(address._id);
  }
}

function byHost(addresses: readonly WebAddressDocument[]): WebAddressDocument[][] {
  const hosts = [...new Set(addresses.map(({ host }) => host))];
  return hosts.map((host) => addresses.filter((each) => each.host === host).slice(0, OF_A_HOST));
}

function named({ addresses }: NamingEntry): { url: string; host: string }[] {
  return addresses.map((url) => ({ url, host: new URL(url).hostname }));
}
