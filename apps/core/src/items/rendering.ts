import type { Situation } from '@ventanilla/answering';
import type {
  Item,
  ItemFact,
  Municipality,
  NormTerm,
  Position,
  PublishedEntry,
  Source,
  Texts,
} from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { factMessages, fallbackOrder, speaker } from '@ventanilla/languages';

/** What an item is rendered for: whose content, for which reader, when and where. */
export type Rendering = {
  municipality: Municipality;
  /** The language of the answer. */
  language: string;
  now: Date;
  near: Position | null;
  /** Keys of locations: a service that is offered at some of these is shown with these doors only. */
  doors?: readonly string[];
  /** Who asks and for when, as far as they said so. */
  situation?: Situation | undefined;
  /** What norms lay down for a service, by its key. */
  normsAt?: ((service: string) => readonly NormTerm[]) | undefined;
  /** The key of a published entry to the entry; null when it is not public. */
  find: (key: string) => PublishedEntry | null;
};

/** Says a fact's wording in the answer's language. */
export const sayFact = speaker(factMessages);

export function fact(
  { language }: Rendering,
  kind: ItemFact['kind'],
  value: string,
  action?: ItemFact['action'],
  label: Parameters<typeof sayFact>[1] = `label.${kind}`,
): ItemFact {
  return { kind, label: sayFact(language, label), value, ...(action && { action }) };
}

/** The wording in the answer's language, or in the nearest one that is published; null when there is none at all. */
export function wordingFor<Text extends Texts | string>(
  texts: Record<string, Text>,
  { language, municipality }: Pick<Rendering, 'language' | 'municipality'>,
): { language: string; text: Text } | null {
  const order = [...fallbackOrder(language), municipality.sourceLanguage, ...Object.keys(texts)];
  for (const code of order) {
    const text = texts[code];
    if (text) return { language: code, text };
  }
  return null;
}

type Shown = 'service' | 'helpLine' | 'guide' | 'finding' | 'mobileStop';
type Origin = Pick<Item, 'key' | 'topics' | 'language' | 'reviewed' | 'source' | 'checkedAt' | 'checkedBy'>;

/** Whose wording an item is, who said it and when it was last checked: the same for every kind. */
export function originOf(
  { key, facts }: PublishedEntry<Shown>,
  { language, text }: { language: string; text: Texts },
): Origin {
  return {
    key,
    topics: facts.topics,
    language,
    reviewed: text.reviewed,
    source: newestSource(facts.sources),
    checkedAt: facts.checkedAt,
    checkedBy: facts.checkedBy ?? null,
  };
}

/** The newest source: the one whose date is nearest to today. */
export function newestSource(sources: readonly Source[]): Source | null {
  const dated = [...sources].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return dated[0] ?? null;
}

/** The municipality's own day. */
export function todayIn({ now, municipality }: Rendering): string {
  return localDate(now, municipality.timeZone);
}

/** The first sentence or two, for a list. */
export function summaryOf(text: string): string {
  const [first = '', second] = text.trim().split(/(?<=[.!?…])\s+/);
  const both = second === undefined ? first : `${first} ${second}`;
  const summary = both.length <= LONG_SUMMARY ? both : first;
  return summary.length <= LONGEST_SUMMARY ? summary : `${summary.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`;
}

// Two sentences up to here still fit a phone's screen with the facts below them.
const LONG_SUMMARY = 280;
const LONGEST_SUMMARY = 500;
