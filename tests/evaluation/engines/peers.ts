import type { Engine } from './engine.js';
import { flexsearch } from './flexsearch.js';
import { fts5 } from './fts5.js';
import { lunrStemmed } from './lunr.js';
import { minisearchDefault, minisearchTuned } from './minisearch.js';
import { orama } from './orama.js';
import { stemmedBm25 } from './stemmed-bm25.js';
import { wink } from './wink.js';

/** Everybody we are measured beside, in the order of the tables. */
export const peers: readonly Engine[] = [
  stemmedBm25,
  minisearchDefault,
  minisearchTuned,
  wink,
  lunrStemmed,
  flexsearch,
  orama,
  fts5,
];

/** The peers of these names. Throws on a name nobody has. */
export function peersNamed(names: readonly string[]): Engine[] {
  return names.map((name) => {
    const peer = peers.find((candidate) => candidate.name === name);
    if (peer === undefined)
      throw new Error(`No peer "${name}"; there are ${peers.map((known) => known.name).join(', ')}`);
    return peer;
  });
}
