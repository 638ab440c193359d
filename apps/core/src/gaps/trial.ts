import { Injectable } from '@nestjs/common';
import type { AnyEntryInput, GapAnswer, GapTry } from '@ventanilla/contracts';
import { PreviewService } from '../answers/preview.service.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { invalid } from '../platform/http/read-input.js';
import { QuestionRepository } from '../questions/question.repository.js';
import { asDraft, placeWords, withWords } from './added-words.js';
import { wrongGapState } from './gap.errors.js';
import type { GapDocument } from './gap.schema.js';

type Asked = { text: string; language: string };

/** So many examples are tried: the newest. */
const TRIED = 5;
/** An answer is one of the first three things that are shown. */
const SHOWN = 3;

/** Asks the questions of a gap again: as things are, and as they would be with an answer. Nothing is changed. */
@Injectable()
export class Trial {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly entries: EntryService,
    private readonly municipalities: MunicipalityService,
    private readonly previews: PreviewService,
  ) {}

  async try(caller: StaffCaller, gap: GapDocument, answer: GapAnswer | null, question?: string): Promise<GapTry[]> {
    const asked = question === undefined ? await this.#examplesOf(gap) : [await this.#own(gap, question)];
    const draft = answer && (await this.#draftOf(caller, gap, answer));
    const tries: GapTry[] = [];
    for (const each of asked) tries.push(await this.#tryOne(caller, gap, each, draft));
    return tries;
  }

  async #tryOne(
    caller: StaffCaller,
    { municipality }: GapDocument,
    { text, language }: Asked,
    draft: AnyEntryInput | null,
  ) {
    const preview = { municipality, question: text, language };
    const before = await this.previews.preview(caller, preview);
    const after = draft ? await this.previews.preview(caller, { ...preview, draft }) : before;
    const shown = after.items.slice(0, SHOWN).map(({ key }) => key);
    const isAnswered = after.outcome !== 'unknown' && (draft === null || shown.includes(draft.key));
    return { question: text, language, before, after, isAnswered };
  }

  async #examplesOf({ _id }: GapDocument): Promise<Asked[]> {
    const examples = await this.questions.examplesOf(_id, TRIED);
    return examples.flatMap(({ text, language }) => (text === null ? [] : [{ text, language }]));
  }

  async #own({ municipality, languages }: GapDocument, text: string): Promise<Asked> {
    const { sourceLanguage } = await this.municipalities.getDocument(municipality);
    return { text, language: languages[0]?.language ?? sourceLanguage };
  }

  /** What is public of the entry, with the words. */
  async #draftOf(caller: StaffCaller, gap: GapDocument, { entry, words }: GapAnswer): Promise<AnyEntryInput> {
    const found = await this.entries.getDocument(caller, entry);
    const published = requirePublic(found, gap);
    const { sourceLanguage } = await this.municipalities.getDocument(gap.municipality);
    return asDraft(found, withWords(published, placeWords(published, words, sourceLanguage)));
  }
}

/** The public content of an entry that can answer a gap. */
export function requirePublic(entry: EntryDocument, { municipality }: Pick<GapDocument, 'municipality'>) {
  if (entry.municipality !== municipality) {
    const message = 'This entry is of another municipality. Choose one of the municipality that was asked.';
    throw invalid([{ path: 'body.answer.entry', code: 'otherMunicipality', message }]);
  }
  if (!entry.published || entry.deletedAt) throw wrongGapState('This entry is not public. Publish it first.');
  return entry.published;
}
