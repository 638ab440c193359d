import type { DomainHelp, EntryReliance, PublishedEntry, Topic } from '@ventanilla/contracts';
import { isOffered } from '../items/public-order.js';
import { wordingFor } from '../items/rendering.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import type { Named } from './named-help.js';

type Help = PublishedEntry<'service'> | PublishedEntry<'helpLine'>;
type Own = Omit<DomainHelp['shown'][number], 'indicators'>;

/** So many are named under a domain; the list of services has all of them. */
const MOST_SHOWN = 12;
/** What has to be looked after comes first. */
const FIRST: readonly EntryReliance[] = ['neverChecked', 'due', 'verified'];

export type HelpReader = { language: string; today: string };

/**
 * The services and help lines that are public on the topics of a domain or that it names, and how far they can be
 * relied on.
 */
export function helpIn(
  content: PublishedContent,
  topics: readonly Topic[],
  named: Named,
  reader: HelpReader,
): DomainHelp {
  const isIn = ({ key, facts }: Help) => named.has(key) || facts.topics.some((topic) => topics.includes(topic));
  return helpWhere(content, isIn, named, reader);
}

/** Those that are on topics, but on none that a domain names, and that no domain names either. */
export function helpInNone(
  content: PublishedContent,
  uncovered: readonly Topic[],
  named: ReadonlyMap<number, Named>,
  reader: HelpReader,
): DomainHelp {
  const isNamed = (key: string) => [...named.values()].some((own) => own.has(key));
  const isIn = ({ key, facts: { topics } }: Help) =>
    topics.length > 0 && topics.every((topic) => uncovered.includes(topic)) && !isNamed(key);
  return helpWhere(content, isIn, new Map(), reader);
}

function helpWhere(
  content: PublishedContent,
  isIn: (entry: Help) => boolean,
  named: Named,
  reader: HelpReader,
): DomainHelp {
  const shown = [...content.public()].flatMap(({ id, entry }) =>
    isHelp(entry) && isIn(entry)
      ? toShown(content, id, entry, reader).map((each) => ({ ...each, indicators: [...(named.get(entry.key) ?? [])] }))
      : [],
  );
  const count = (reliance: EntryReliance) => shown.filter((each) => each.reliance === reliance).length;
  return {
    verified: count('verified'),
    due: count('due'),
    neverChecked: count('neverChecked'),
    shown: shown
      .sort(
        (one, other) =>
          FIRST.indexOf(one.reliance) - FIRST.indexOf(other.reliance) || one.name.localeCompare(other.name),
      )
      .slice(0, MOST_SHOWN),
  };
}

function isHelp(entry: PublishedEntry): entry is Help {
  return entry.kind === 'helpLine' ? entry.facts.superseded === null : entry.kind === 'service' && isOffered(entry);
}

function toShown(content: PublishedContent, id: string, entry: Help, { language, today }: HelpReader): Own[] {
  const reader = { language, municipality: content.municipality };
  const wording = entry.kind === 'service' ? wordingFor(entry.texts, reader) : wordingFor(entry.texts, reader);
  if (!wording) return [];
  return [{ id, kind: entry.kind, key: entry.key, name: wording.text.name, reliance: relianceOf(entry, today) }];
}

function relianceOf({ facts: { checkedAt, reviewBy }, outdated = [] }: Help, today: string): EntryReliance {
  if (checkedAt === null) return 'neverChecked';
  return outdated.length > 0 || (reviewBy !== null && reviewBy < today) ? 'due' : 'verified';
}
