import { Injectable } from '@nestjs/common';
import type { Passage, RememberedTranslation } from '@ventanilla/contracts';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { EntryScope } from '../../entries/entry-scope.js';
import { titleIn } from '../../entries/wording.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { TranslationService } from '../translation.service.js';
import { keysOf, LEAST_LIKENESS, likenessOf, weightOf, weightsLike, wordsIn } from './likeness.js';
import { digestOfSentence, MOST_WORDS } from './remembered.js';
import { SentenceRepository, type Shelf } from './sentence.repository.js';
import type { RememberedSentence } from './sentence.schema.js';
import { sentencesIn } from './sentences.js';

/** What is looked up for one page: each takes two short queries. */
const MOST_SENTENCES = 60;
/** Of many that are the same, or like enough, so many are looked at. */
const MOST_SAME = 10;
const MOST_LIKE = 100;
/** A choice that is seen at a glance. */
const OFFERED = 3;

type Wanted = { passage: Passage; sentence: string };
type Found = Wanted & { known: RememberedSentence; likeness: number };

/** What the memory has to offer for the passages of a translation that need work. */
@Injectable()
export class RememberedTranslations {
  constructor(
    private readonly translations: TranslationService,
    private readonly sentences: SentenceRepository,
    private readonly entries: EntryRepository,
    private readonly scope: EntryScope,
  ) {}

  async list(caller: StaffCaller, id: string, language: string): Promise<{ items: RememberedTranslation[] }> {
    const { municipality, sourceLanguage: from, passages } = await this.translations.getToWrite(caller, id, language);
    const wanted = passages.flatMap((passage) => wantedOf(passage, from)).slice(0, MOST_SENTENCES);
    const shelf = { municipality, from, to: language };
    const found = (await Promise.all(wanted.map((one) => this.#find(shelf, one)))).flat();
    const sources = await this.#sourcesOf(caller, found);
    return { items: found.flatMap((one) => toRemembered(one, sources.get(one.known.entry.toHexString()), from)) };
  }

  /** The same sentence where there is one; else the most alike. */
  async #find(shelf: Shelf, wanted: Wanted): Promise<Found[]> {
    const same = await this.sentences.same(shelf, digestOfSentence(wanted.sentence), MOST_SAME);
    const found =
      same.length > 0 ? same.map((known) => ({ ...wanted, known, likeness: 1 })) : await this.#like(shelf, wanted);
    return worthOffering(found);
  }

  async #like(shelf: Shelf, wanted: Wanted): Promise<Found[]> {
    const words = wordsIn(wanted.sentence);
    if (words.length === 0 || words.length > MOST_WORDS) return [];
    const about = weightsLike(weightOf(words));
    const candidates = await this.sentences.havingOneOf(shelf, keysOf(words), about, MOST_LIKE);
    return candidates
      .map((known) => ({ ...wanted, known, likeness: likenessOf(words, wordsIn(known.source)) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((one, other) => other.likeness - one.likeness);
  }

  /** The entries that they are from, as far as the caller may see them. */
  async #sourcesOf(caller: StaffCaller, found: readonly Found[]): Promise<Map<string, EntryDocument>> {
    const ids = [...new Set(found.map(({ known }) => known.entry.toHexString()))];
    const entries = await this.entries.findMany(ids);
    const seen = await Promise.all(entries.map((entry) => this.scope.sees(caller, entry)));
    return new Map(entries.filter((_, at) => seen[at]).map((entry) => [entry._id.toHexString(), entry]));
  }
}

/** The sentences of a passage that needs work; of several, the whole passage first. */
function wantedOf(passage: Passage, language: string): Wanted[] {
  if (passage.state === 'current' || passage.source === '') return [];
  const sentences = sentencesIn(passage.source, language);
  const all = sentences.length > 1 ? [passage.source, ...sentences] : sentences;
  return [...new Set(all)].map((sentence) => ({ passage, sentence }));
}

/** Each wording once, and none that the passage has already. */
function worthOffering(found: readonly Found[]): Found[] {
  const offered = new Set<string>();
  const worth = found.filter(({ passage, known: { target } }) => {
    const isNew = !offered.has(target) && !passage.target.includes(target);
    offered.add(target);
    return isNew;
  });
  return worth.slice(0, OFFERED);
}

function toRemembered(
  { passage, sentence, known, likeness }: Found,
  from: EntryDocument | undefined,
  language: string,
) {
  if (!from) return [];
  const entry = { id: from._id.toHexString(), key: from.key, title: titleIn(language, from) };
  const { source, target, at } = known;
  return [{ path: passage.path, sentence, source, target, likeness, entry, at: at.toISOString() }];
}
