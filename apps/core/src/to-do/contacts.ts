import { Injectable } from '@nestjs/common';
import { type NeedingEntry, NeedRepository, type Where } from './need.repository.js';

/** How many entries are looked at to find the few that nobody can reach, and how many at a time. */
const MOST_LOOKED_AT = 1_000;
const AT_ONCE = 100;

type Named = Pick<NeedingEntry, 'published'>;

/**
 * Whom nobody can reach. An entry knows of itself whether it names a contact; whether its organization does changes without
 * it, and so is asked when somebody wants to know.
 */
@Injectable()
export class Contacts {
  constructor(private readonly entries: NeedRepository) {}

  /** The first few that neither name a contact themselves nor have an organization that does, the most urgent first. */
  async missing(where: Where, limit: number): Promise<NeedingEntry[]> {
    const found: NeedingEntry[] = [];
    for (let skip = 0; found.length < limit && skip < MOST_LOOKED_AT; skip += AT_ONCE) {
      const entries = await this.entries.needing(where, 'missingContact', AT_ONCE, skip);
      found.push(...(await this.unreachable(where.municipality, entries)));
      if (entries.length < AT_ONCE) break;
    }
    return found.slice(0, limit);
  }

  /** Those of entries without a contact whose organization has none either. */
  async unreachable<Entry extends Named>(municipality: string, entries: readonly Entry[]): Promise<Entry[]> {
    const organizations = entries.flatMap((entry) => organizationOf(entry) ?? []);
    const reachable = await this.entries.reachable(municipality, [...new Set(organizations)]);
    return entries.filter((entry) => !reachable.has(organizationOf(entry) ?? ''));
  }
}

function organizationOf({ published }: Named): string | null {
  return (published && 'organization' in published.facts && published.facts.organization) || null;
}
