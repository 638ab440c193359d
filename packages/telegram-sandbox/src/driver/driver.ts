import type { Fault, Faults } from '../bot-api/faults.js';
import type { PersonOptions } from '../sandbox-options.js';
import type { World } from '../world/world.js';
import { Group } from './group.js';
import { Person } from './person.js';

/** Plays the people who talk to the bot, and Telegram on a bad day. */
export class Driver {
  private readonly world: World;
  private readonly faults: Faults;
  private readonly personsById = new Map<number, Person>();
  private readonly groupsById = new Map<number, Group>();

  constructor(world: World, faults: Faults) {
    this.world = world;
    this.faults = faults;
  }

  /** Adds a test person. Use invented names only. */
  person({ name, languageCode = 'es', hasStarted = false }: PersonOptions): Person {
    const person = new Person(this.world, this.world.addPerson({ name, languageCode, hasStarted }));
    this.personsById.set(person.id, person);
    return person;
  }

  /** Everybody there is, in the order in which they came. */
  persons(): Person[] {
    return [...this.personsById.values()];
  }

  findPerson(personId: number): Person | null {
    return this.personsById.get(personId) ?? null;
  }

  /** Opens a group of some persons; the first of them adds the bot unless `withBot` is false. */
  group({ title, members, withBot = true }: { title: string; members: readonly Person[]; withBot?: boolean }): Group {
    const group = new Group(this.world, this.world.addGroup(title));
    for (const member of members) group.add(member);
    this.groupsById.set(group.chatId, group);
    const [host] = members;
    if (withBot && host !== undefined) group.addBot(host);
    return group;
  }

  groups(): Group[] {
    return [...this.groupsById.values()];
  }

  /** Whether a bot takes its updates at the moment. */
  get isBotConnected(): boolean {
    return this.world.feed.isConnected;
  }

  /** Refuses calls with 429: for some seconds, or for some calls. All methods but getUpdates and getMe. */
  flood(flood: { seconds?: number; calls?: number; retryAfterSeconds?: number; method?: string }): void {
    this.faults.inject({ kind: 'flood', ...flood });
  }

  /** Makes coming calls go wrong; several faults queue up, the earlier first. */
  injectFault(fault: Fault): void {
    this.faults.inject(fault);
  }

  /** Ends every flood and fault. */
  clearFaults(): void {
    this.faults.clear();
  }
}
