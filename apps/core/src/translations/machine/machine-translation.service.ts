import { Injectable } from '@nestjs/common';
import type { operations, Passage, Translation } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { TranslationService } from '../translation.service.js';
import { MachineTranslator } from './machine-translator.js';
import { doubtsIn } from './what-stays.js';

type Input = InputOf<typeof operations.translateByMachine>;
type Drafted = { path: string; text: string; doubts: string[] };

/** What is asked of a machine at once; what comes after it stays missing, and can be asked for again. */
const MOST_PASSAGES = 40;
const MOST_LETTERS = 20_000;
const AT_ONCE = 4;
/** Less than a person, or what stands between them and us, waits for a page. */
const PATIENCE_MS = 50_000;

/** Drafts of a machine: never more than drafts, and marked as such until a person answers for them. */
@Injectable()
export class MachineTranslationService {
  constructor(
    private readonly translations: TranslationService,
    private readonly machine: MachineTranslator,
  ) {}

  async translate(caller: StaffCaller, { params: { id, language }, body }: Input): Promise<Translation> {
    if (!this.machine.isOn) throw new ApiError('notFound', 'No machine that translates is set up here.');
    const translation = await this.translations.getToWrite(caller, id, language, body.version);
    const wanted = atMost(translation.passages.filter((passage) => isWanted(passage, body.passages)));
    if (wanted.length === 0) return translation;
    const drafted = await this.#draftAll(wanted, { from: translation.sourceLanguage, to: language });
    if (drafted.length === 0) throw nothingUsable();
    return this.translations.saveDrafts(caller, { id, language, version: body.version }, drafted);
  }

  async #draftAll(wanted: readonly Passage[], languages: { from: string; to: string }): Promise<Drafted[]> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const drafted: Drafted[] = [];
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE).map(async ({ path, source }) => {
        const text = await this.machine.translate({ text: source, ...languages }, signal);
        return text === null ? [] : [{ path, text, doubts: doubtsIn(source, text, languages) }];
      });
      drafted.push(...(await Promise.all(some)).flat());
    }
    return drafted;
  }
}

function isWanted({ path, state, source }: Passage, paths: readonly string[] | undefined): boolean {
  return source !== '' && state !== 'current' && (paths ? paths.includes(path) : state === 'missing');
}

function atMost(passages: readonly Passage[]): Passage[] {
  let letters = 0;
  return passages.slice(0, MOST_PASSAGES).filter(({ source }) => {
    letters += source.length;
    return letters <= MOST_LETTERS;
  });
}

function nothingUsable(): ApiError {
  const message = 'The translating machine gave nothing usable. Try again in a while, or translate by hand.';
  return new ApiError('machineUnavailable', message);
}
