import { Injectable } from '@nestjs/common';
import type { AnyEntry, operations, Translation } from '@ventanilla/contracts';
import { requireVersion } from '../entries/entry.errors.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import { EntryScope } from '../entries/entry-scope.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import type { Touch } from './bases.js';
import { blankText, requireValid } from './blank-text.js';
import { MachineTranslator } from './machine/machine-translator.js';
import { passagesOf, withPassages } from './passages.js';
import { passagesIn, toTranslation } from './translation.view.js';

type SaveInput = InputOf<typeof operations.saveTranslation>;
type Place = { id: string; language: string; version: number };
type Written = Pick<SaveInput['body'], 'passages' | 'keywords'>;
type ConfirmInput = InputOf<typeof operations.confirmTranslations>;

/** One language of an entry beside its source. Who may write which language is decided where every write is. */
@Injectable()
export class TranslationService {
  constructor(
    private readonly entries: EntryService,
    private readonly municipalities: MunicipalityService,
    private readonly scope: EntryScope,
    private readonly machine: MachineTranslator,
  ) {}

  async get(caller: StaffCaller, id: string, language: string): Promise<Translation> {
    const entry = await this.entries.getDocument(caller, id);
    return toTranslation(entry, await this.#sourceOf(entry, language), language, this.machine.isOn);
  }

  /** The same for somebody who is about to write it; refuses whoever may not, or has an older version before them. */
  async getToWrite(caller: StaffCaller, id: string, language: string, version?: number): Promise<Translation> {
    const entry = await this.entries.getDocument(caller, id);
    await this.scope.requireMay(caller, entry, { deed: 'write', facts: false, languages: [language] }, null);
    if (version !== undefined) requireVersion(entry, version);
    return toTranslation(entry, await this.#sourceOf(entry, language), language, this.machine.isOn);
  }

  async save(caller: StaffCaller, { params: { id, language }, body }: SaveInput): Promise<Translation> {
    const touch: Touch = { language, paths: new Set(Object.keys(body.passages)), by: 'person' };
    return this.#write(caller, { id, language, version: body.version }, body, touch);
  }

  /** What a machine wrote, with the sentences that are in doubt. */
  saveDrafts(
    caller: StaffCaller,
    place: Place,
    drafted: readonly { path: string; text: string; doubts: string[] }[],
  ): Promise<Translation> {
    const passages = Object.fromEntries(drafted.map(({ path, text }) => [path, text]));
    const doubts = new Map(drafted.map((one) => [one.path, one.doubts]));
    const touch: Touch = { language: place.language, paths: new Set(doubts.keys()), by: 'machine', doubts };
    return this.#write(caller, place, { passages }, touch);
  }

  async #write(caller: StaffCaller, place: Place, written: Written, touch: Touch): Promise<Translation> {
    const { id, language, version } = place;
    const deed = { action: 'update' as const, languages: [language], touches: [touch] };
    await this.entries.change(caller, id, deed, async (before) => {
      requireVersion(before, version);
      const source = await this.#sourceOf(before, language);
      const { kind, texts } = before;
      const said = withPassages(texts[language] ?? blankText(kind), texts[source], written.passages);
      const text = { ...said, ...(written.keywords && { keywords: written.keywords }) };
      requireValid(kind, text);
      return { texts: { ...texts, [language]: text } };
    });
    return this.get(caller, id, language);
  }

  confirm(caller: StaffCaller, { params: { id }, body }: ConfirmInput): Promise<AnyEntry> {
    const { languages, passages } = body;
    const touches = languages.map(
      (language): Touch => ({ language, paths: passages ? new Set(passages) : null, by: 'person' }),
    );
    const deed = { action: 'confirmTranslation' as const, languages, touches };
    return this.entries.change(caller, id, deed, async (before) => {
      requireVersion(before, body.version);
      const sides = await Promise.all(languages.map(async (to) => ({ from: await this.#sourceOf(before, to), to })));
      requireTranslated(before, languages, passages);
      if (!passages) requireRead(before, sides);
      return {};
    });
  }

  async #sourceOf({ municipality }: EntryDocument, language: string): Promise<string> {
    const { sourceLanguage } = await this.municipalities.getDocument(municipality);
    if (language !== sourceLanguage) return sourceLanguage;
    const message = 'This is the language that everything is translated from. Edit the entry itself.';
    throw invalid([{ path: 'language', code: 'isSource', message }]);
  }
}

function requireTranslated({ texts }: EntryDocument, languages: readonly string[], passages: readonly string[] = []) {
  const problems = languages.flatMap((language) => {
    const own = passagesOf(texts[language]);
    const missing = own.size === 0 ? [language] : passages.filter((path) => !own.has(path));
    return missing.map((path) => ({
      path: `texts.${language}`,
      code: 'missing',
      message: `"${path}" is not translated yet, so there is nothing to confirm. Translate it first.`,
    }));
  });
  if (problems.length > 0) throw invalid(problems);
}

/** Nobody says of a language as a whole that a machine's words are right: they are named, so somebody has read them. */
function requireRead(entry: EntryDocument, sides: readonly { from: string; to: string }[]) {
  const problems = sides.flatMap(({ from, to }) => {
    const passages = passagesIn(entry, from, to);
    const isLeftToRead = passages.some(({ unread }) => unread);
    if (!isLeftToRead || passages.some(({ state, unread }) => state === 'stale' && !unread)) return [];
    const message = `What is left in "${to}" was written by a machine. Read it and name the passages that are right.`;
    return [{ path: `texts.${to}`, code: 'unread', message }];
  });
  if (problems.length > 0) throw invalid(problems);
}
