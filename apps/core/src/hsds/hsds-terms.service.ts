import { Injectable } from '@nestjs/common';
import { type HsdsEntity, type HsdsPage, type HsdsTermQuery, topics } from '@ventanilla/contracts';
import { type Fields, hsdsTaxonomies, hsdsTerms } from '@ventanilla/directory';
import { searchable } from '../platform/database/search.js';
import { hsdsPage } from './hsds-page.js';
import { HsdsSettings, notPublic } from './hsds-settings.js';

type List = 'taxonomies' | 'taxonomy_terms';

/** The same for every municipality: what there is to file things under does not depend on what is filed. */
const lists: Readonly<Record<List, readonly HsdsEntity[]>> = {
  taxonomies: hsdsTaxonomies().map(withId),
  taxonomy_terms: hsdsTerms(topics).map(withId),
};

/** What attributes of published content point to. */
@Injectable()
export class HsdsTermsService {
  constructor(private readonly settings: HsdsSettings) {}

  async list(municipality: string, list: List, query: HsdsTermQuery): Promise<HsdsPage> {
    await this.settings.get(municipality);
    const { page, per_page: size } = query;
    const found = lists[list].filter((each) => isMeant(each, query));
    return hsdsPage(found.slice((page - 1) * size, page * size), found.length, query);
  }

  async get(municipality: string, list: List, id: string): Promise<HsdsEntity> {
    await this.settings.get(municipality);
    const found = lists[list].find((each) => each.id === id.toLowerCase());
    if (!found) throw notPublic();
    return found;
  }
}

function isMeant(entity: HsdsEntity, { search, taxonomy_id: taxonomy, parent_id: parent }: HsdsTermQuery): boolean {
  const text = searchable([entity['name'], entity['code'], entity['description']].map((value) => String(value ?? '')));
  const words = searchable([search ?? '']).split(' ');
  const isOfTaxonomy = taxonomy === undefined || entity['taxonomy_id'] === taxonomy.toLowerCase();
  // No term has another above it.
  return parent === undefined && isOfTaxonomy && words.every((word) => text.includes(word));
}

function withId(fields: Fields): HsdsEntity {
  return { ...fields, id: String(fields['id']) };
}
