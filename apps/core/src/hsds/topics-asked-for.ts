import { type HsdsListQuery, topics } from '@ventanilla/contracts';
import { hsdsTaxonomyId, hsdsTerms, hsdsTopicTermId } from '@ventanilla/directory';
import { invalid } from '../platform/http/read-input.js';

type Query = Pick<HsdsListQuery, 'taxonomy_id' | 'taxonomy_term_id'>;

const topicTaxonomy = hsdsTaxonomyId('topic');
const extensionTaxonomy = hsdsTaxonomyId('extension');
const extensionTerms = new Set(hsdsTerms([]).map(({ id }) => id));

/** The topics that a list is asked for: null when any will do, or none. */
export function topicsAskedFor({ taxonomy_id, taxonomy_term_id }: Query): string[] | null {
  const [taxonomy, term] = [taxonomy_id?.toLowerCase(), taxonomy_term_id?.toLowerCase()];
  if (extensionTerms.has(term)) throw notFiledUnder();
  if (term !== undefined) {
    return taxonomy === undefined || taxonomy === topicTaxonomy
      ? topics.filter((each) => hsdsTopicTermId(each) === term)
      : [];
  }
  // Everything carries some extension.
  if (taxonomy === undefined || taxonomy === extensionTaxonomy) return null;
  return taxonomy === topicTaxonomy ? [...topics] : [];
}

function notFiledUnder() {
  const message = 'Things are found by terms of the taxonomy of topics. This one only says what an attribute means.';
  return invalid([{ path: 'taxonomy_term_id', code: 'notATopic', message }]);
}
