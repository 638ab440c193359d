import {
  type AnyEntry,
  type AnyEntryInput,
  CoreError,
  type Facts,
  type Municipality,
  type MunicipalityInput,
  municipalityInputSchema,
} from '@ventanilla/contracts';
import type { LoadingClient } from '../src/index.js';

let lastId = 0;

/** Ids stay different when entries are handed from one core to the next. */
function newId(): string {
  lastId += 1;
  return lastId.toString(16).padStart(24, '0');
}

/** Core's rules about entries, as far as loading meets them, kept in memory. `fail` can refuse a call. */
export class CoreInMemory implements LoadingClient {
  readonly municipalities = new Map<string, Municipality>();
  readonly entries: AnyEntry[] = [];
  callsUnderWay = 0;
  mostCallsAtOnce = 0;

  constructor(private readonly fail: (call: string, count: number) => boolean = () => false) {}

  #calls = 0;

  listMunicipalities: LoadingClient['listMunicipalities'] = () =>
    this.#call('listMunicipalities', () => {
      const items = [...this.municipalities.values()];
      return { items, total: items.length };
    });

  createMunicipality: LoadingClient['createMunicipality'] = ({ body }) =>
    this.#call('createMunicipality', () => this.open(body.id, municipalityInputSchema.parse(body.municipality)));

  listEntries: LoadingClient['listEntries'] = ({ query }) =>
    this.#call('listEntries', () => {
      const found = this.entries
        .filter(({ municipality }) => municipality === query.municipality)
        .filter(({ deletedAt }) => (deletedAt !== null) === (query.deleted === 'yes'))
        .sort((one, other) => (one.key < other.key ? -1 : 1));
      const offset = Number(query.offset ?? 0);
      return { items: found.slice(offset, offset + Number(query.limit ?? 25)), total: found.length };
    });

  createEntry: LoadingClient['createEntry'] = ({ body }) =>
    this.#call('createEntry', () => {
      if (this.find(body.municipality, body.key)?.deletedAt === null) throw refusal('createEntry', 'keyTaken');
      return this.add(body as AnyEntryInput);
    });

  publishEntry: LoadingClient['publishEntry'] = ({ params, body }) =>
    this.#call('publishEntry', () => {
      const entry = this.entries.find(({ id }) => id === params.id);
      if (!entry || entry.version !== body.version) throw refusal('publishEntry', 'conflict');
      if (organizationIsMissing(this.entries, entry)) throw refusal('publishEntry', 'notPublishable');
      const { facts, texts } = entry;
      return Object.assign(entry, { version: entry.version + 1, published: { facts, texts } });
    });

  find(municipality: string, key: string): AnyEntry | undefined {
    return this.entries.find((entry) => entry.municipality === municipality && entry.key === key);
  }

  open(id: string, municipality: MunicipalityInput): Municipality {
    const opened = { id, ...municipality, version: 1, revision: 0, updatedAt: '2026-11-23T12:00:00.000Z' };
    this.municipalities.set(id, opened);
    return opened;
  }

  add(input: AnyEntryInput): AnyEntry {
    const now = '2026-11-23T12:00:00.000Z';
    const id = newId();
    const fresh = { id, version: 1, published: null, states: {}, publishedAt: null, deletedAt: null };
    const entry = { ...structuredClone(input), ...fresh, createdAt: now, updatedAt: now } as AnyEntry;
    this.entries.push(entry);
    return entry;
  }

  async #call<Result>(name: string, deed: () => Result): Promise<Result> {
    this.callsUnderWay += 1;
    this.mostCallsAtOnce = Math.max(this.mostCallsAtOnce, this.callsUnderWay);
    await new Promise((resolve) => setImmediate(resolve));
    this.callsUnderWay -= 1;
    this.#calls += 1;
    if (this.fail(name, this.#calls)) throw refusal('createEntry', 'unavailable');
    return deed();
  }
}

function organizationIsMissing(entries: readonly AnyEntry[], { facts, municipality }: AnyEntry): boolean {
  const organization = 'organization' in facts ? (facts as Facts<'service'>).organization : null;
  if (organization === null) return false;
  return !entries.some(
    (entry) => entry.municipality === municipality && entry.key === organization && !entry.deletedAt,
  );
}

function refusal(operation: ConstructorParameters<typeof CoreError>[0], code: CoreError['code']) {
  return new CoreError(operation, code, `Refused with ${code}`);
}
