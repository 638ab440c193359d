import { Inject, Injectable } from '@nestjs/common';
import type { operations, Position, StopDate as PublicStopDate } from '@ventanilla/contracts';
import { addDays, instantAt, localDate, sortByDistance } from '@ventanilla/directory';
import { agendaOf, type Stop, type StopDate, stopsOf } from '../items/agenda.js';
import { mobileStopItem } from '../items/mobile-stop-item.js';
import { pageUrlOf } from '../items/page-url.js';
import type { Rendering } from '../items/rendering.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import type { InputOf } from '../platform/http/handle.js';

type Query = InputOf<typeof operations.listPublicStops>['query'];

/** Where mobile offices are in the next days, from memory. */
@Injectable()
export class StopListingService {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(municipality: string, query: Query) {
    const content = await this.library.open(municipality);
    const { timeZone } = content.municipality;
    const now = this.clock.now();
    const until = instantAt(addDays(localDate(now, timeZone), query.days), 0, timeZone);
    const stops = stopsOf(content.all()).filter((stop) => isOf(stop, query.of));
    const all = agendaOf(stops, timeZone, { from: now });
    const near = positionOf(query);
    const soon = nearestFirst(
      all.filter(({ from }) => from < until),
      near,
    );
    const [later = null] = all.filter(({ from, on }) => from >= until && on.state !== 'cancelled');
    const show = (date: StopDate) => this.#show(content, { language: query.language, now, near }, date);
    return {
      items: soon.slice(0, query.limit).flatMap((date) => show(date) ?? []),
      total: soon.length,
      later: later && show(later),
    };
  }

  #show(
    content: PublishedContent,
    reader: Pick<Rendering, 'language' | 'now' | 'near'>,
    { entry, on, from, to }: StopDate,
  ): PublicStopDate | null {
    const rendering = { municipality: content.municipality, ...reader, find: (key: string) => content.find(key) };
    const item = mobileStopItem(rendering, entry, on);
    if (!item) return null;
    const pageUrl = pageUrlOf(content, item, { ...reader, publicUrl: this.config.publicUrl });
    const { planned, date, state } = on;
    const instants = { startsAt: from.toISOString(), endsAt: to.toISOString() };
    return { item: pageUrl === null ? item : { ...item, pageUrl }, planned, date, ...instants, state };
  }
}

function isOf({ key, facts }: Stop, of: string | undefined): boolean {
  return of === undefined || key === of || facts.service === of;
}

/** In order of time without a position; those whose place is not on the map come last. */
function nearestFirst(dates: readonly StopDate[], near: Position | null): readonly StopDate[] {
  if (!near) return dates;
  const placeOf = ({ entry, on }: StopDate) => (on.place ? on.place.position : entry.facts.position);
  return sortByDistance(dates, near, placeOf).map(({ item }) => item);
}

function positionOf({ latitude, longitude }: Query): Position | null {
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}
