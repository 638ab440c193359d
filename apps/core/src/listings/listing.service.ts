import { Inject, Injectable } from '@nestjs/common';
import type { Item, MunicipalitySummary, operations, Position, PublishedEntry, Topic } from '@ventanilla/contracts';
import { sortByDistance } from '@ventanilla/directory';
import { itemsOf } from '../items/items-of.js';
import { byUrgency, isOffered } from '../items/public-order.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';

type Service = PublishedEntry<'service'>;

/** What is public, to browse: answered from memory, help lines and municipalities also while the database is away. */
@Injectable()
export class ListingService {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  municipalities(): { items: MunicipalitySummary[] } {
    return { items: this.library.municipalities() };
  }

  helpLines(municipality: string, language: string): { items: Item[] } {
    const content = this.library.helpLines(municipality);
    const lines = [...content.all()].filter((entry) => entry.kind === 'helpLine').sort(byUrgency);
    return { items: this.#render(content, language, lines) };
  }

  async topics(municipality: string): Promise<{ items: { topic: Topic; services: number }[] }> {
    const counts = new Map<Topic, number>();
    for (const { facts } of servicesOf(await this.library.open(municipality))) {
      for (const topic of facts.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const items = [...counts].map(([topic, services]) => ({ topic, services }));
    return { items: items.sort((one, other) => other.services - one.services || one.topic.localeCompare(other.topic)) };
  }

  async services(municipality: string, query: InputOf<typeof operations.listPublicServices>['query']) {
    const content = await this.library.open(municipality);
    const near = positionOf(query);
    const found = servicesOf(content).filter(
      ({ facts }) => query.topic === undefined || facts.topics.includes(query.topic),
    );
    const sorted = near ? nearestFirst(content, near, found) : found;
    const page = sorted.slice(query.offset, query.offset + query.limit);
    return { items: this.#render(content, query.language, page, near), total: sorted.length };
  }

  async item(municipality: string, key: string, language: string): Promise<Item> {
    const content = await this.library.open(municipality);
    const item = itemsOf(content, { language, now: this.clock.now(), near: null, publicUrl: this.config.publicUrl })(
      key,
    );
    if (!item)
      throw new ApiError('notFound', 'Nothing with this key is public. It may have been taken down: ask again.');
    return item;
  }

  #render(
    content: PublishedContent,
    language: string,
    entries: readonly PublishedEntry[],
    near: Position | null = null,
  ): Item[] {
    const itemOf = itemsOf(content, { language, now: this.clock.now(), near, publicUrl: this.config.publicUrl });
    return entries.flatMap(({ key }) => itemOf(key) ?? []);
  }
}

function servicesOf(content: PublishedContent): Service[] {
  return [...content.all()].filter((entry): entry is Service => entry.kind === 'service' && isOffered(entry));
}

function nearestFirst(content: PublishedContent, near: Position, services: readonly Service[]): Service[] {
  const positionOfNearest = ({ facts }: Service) => {
    const places = facts.atLocations.map(({ location }) => content.find(location));
    const positions = places.flatMap((place) => (place?.kind === 'location' ? (place.facts.position ?? []) : []));
    return sortByDistance(positions, near, (position) => position)[0]?.item ?? null;
  };
  return sortByDistance(services, near, positionOfNearest).map(({ item }) => item);
}

function positionOf({
  latitude,
  longitude,
}: {
  latitude?: number | undefined;
  longitude?: number | undefined;
}): Position | null {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
