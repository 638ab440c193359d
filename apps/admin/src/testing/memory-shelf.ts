import type { AnyEntry, AnyEntryInput, FullVersion, Mark, OperationId, Staff, Version } from '@ventanilla/contracts';
import { isSame } from '../readable/changes.js';
import { refusal } from './memory-parts.js';
import { gapsOf, type Stale, staleAfter } from './memory-staleness.js';

type Deed = Pick<Version, 'action'> & Partial<Pick<Version, 'languages' | 'why' | 'minor'>> & { since?: number };

/** The entries of the twin, each with its history. */
export class MemoryShelf {
  readonly #entries: Map<string, AnyEntry>;
  readonly #versions = new Map<string, FullVersion[]>();
  readonly #beforeLast = new Map<string, AnyEntry>();
  readonly #stale = new Map<string, Stale>();
  /** What was stale at each version: a minor edit goes back to what was when it began. */
  readonly #staleAt = new Map<string, Stale>();

  constructor(
    entries: readonly AnyEntry[],
    readonly staff: Staff,
    readonly languages: { sourceLanguage: string; languages: readonly string[] },
  ) {
    this.#entries = new Map(entries.map((entry) => [entry.id, this.#withGaps(entry)]));
  }

  all(): AnyEntry[] {
    return [...this.#entries.values()];
  }

  get(operation: OperationId, id: string, version?: number): AnyEntry {
    const entry = this.#entries.get(id);
    if (!entry) throw refusal(operation, 'notFound');
    if (version !== undefined && version !== entry.version) {
      throw refusal(operation, 'conflict', { conflict: { current: entry, submitted: null } });
    }
    return entry;
  }

  keep(entry: AnyEntry, deed: Deed, isConfirmed = (_language: string, _path: string) => false): AnyEntry {
    const before = this.#entries.get(entry.id);
    const history = before ? this.versions(before) : [];
    if (before) this.#beforeLast.set(entry.id, before);
    const updatedAt = new Date().toISOString();
    const states = statesOf(entry, entry.published, entry.marks);
    this.#follow(entry, deed, isConfirmed);
    const kept = this.#withGaps({ ...entry, states, version: entry.version + 1, updatedAt } as AnyEntry);
    this.#entries.set(kept.id, kept);
    this.#versions.set(kept.id, [this.#versionOf(kept, deed), ...history]);
    return kept;
  }

  /** How an entry stood before its last write. */
  beforeLast({ id }: AnyEntry): AnyEntry | undefined {
    return this.#beforeLast.get(id);
  }

  stale(id: string): Stale {
    return this.#stale.get(id) ?? new Map();
  }

  #follow(entry: AnyEntry, { minor, since }: Deed, isConfirmed: (language: string, path: string) => boolean): void {
    const before = this.#entries.get(entry.id);
    if (!before) return;
    this.#staleAt.set(`${entry.id} ${before.version}`, this.stale(entry.id));
    if (minor) {
      this.#stale.set(entry.id, this.#staleAt.get(`${entry.id} ${since}`) ?? this.stale(entry.id));
      return;
    }
    const stale = staleAfter(before, entry, this.stale(entry.id), this.languages.sourceLanguage);
    const left = [...stale].filter(([place]) => {
      const [language = '', path = ''] = place.split(' ');
      return !isConfirmed(language, path);
    });
    this.#stale.set(entry.id, new Map(left));
  }

  #withGaps(entry: AnyEntry): AnyEntry {
    const { sourceLanguage, languages } = this.languages;
    return { ...entry, gaps: gapsOf(entry, this.stale(entry.id), sourceLanguage, languages) };
  }

  /** Newest first; the state before the first write is kept with it. */
  versions(entry: AnyEntry): FullVersion[] {
    return this.#versions.get(entry.id) ?? [this.#versionOf(entry, { action: 'before' })];
  }

  #versionOf(entry: AnyEntry, { action, languages = [], why = null, minor = false }: Deed): FullVersion {
    const { id, version, updatedAt: at, key, facts, texts, states } = entry;
    const by = action === 'before' ? null : { id: this.staff.id, name: this.staff.name };
    return { entry: id, version, at, by, action, languages, why, minor, states, content: { key, facts, texts } };
  }
}

type Draft = Pick<AnyEntryInput, 'facts' | 'texts'>;

export function statesOf(draft: Draft, published: AnyEntry['published'], marks: readonly Mark[]): AnyEntry['states'] {
  const codes = new Set([...Object.keys(draft.texts), ...Object.keys(published?.texts ?? {})]);
  return Object.fromEntries([...codes].map((code) => [code, stateOf(code, draft, published, marks)]));
}

function stateOf(code: string, draft: Draft, published: AnyEntry['published'], marks: readonly Mark[]) {
  const marked = marks.filter(({ language }) => language === code).map(({ mark }) => mark);
  const shown = published?.texts[code];
  if (!shown) return marked.includes('archived') ? 'archived' : marked.includes('inReview') ? 'inReview' : 'draft';
  if (marked.includes('outdated')) return 'outdated';
  return isSame(shown, draft.texts[code]) && isSame(published?.facts, draft.facts) ? 'published' : 'changed';
}
