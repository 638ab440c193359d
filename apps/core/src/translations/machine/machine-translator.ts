import { Inject, Injectable } from '@nestjs/common';
import { detectLanguage } from '@ventanilla/answering';
import { Lane, REST_MS } from '../../language-model/lane.js';
import { postJson, reasonOf } from '../../language-model/post-json.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Logger } from '../../platform/logger.js';
import { dialects, type ToTranslate } from './machine-dialects.js';

/** A person waits for it before a screen; a model on one machine takes some seconds a paragraph. */
const PATIENCE_MS = 20_000;
/** Shorter texts may well shrink to a word. */
const LONG = 80;
/** Fewer words do not tell which language they are. */
const TELLING_WORDS = 4;

/** A machine that translates, where an address of one is set. Whatever goes wrong, there is no translation. */
@Injectable()
export class MachineTranslator {
  readonly #lane = new Lane();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  get isOn(): boolean {
    return this.config.translator !== null;
  }

  /** Null when there is none to be had, for whatever reason. */
  async translate(wanted: ToTranslate, signal: AbortSignal): Promise<string | null> {
    const { translator } = this.config;
    if (translator === null || !this.#lane.isOpen() || signal.aborted) return null;
    const { path, headers, body, reply } = dialects[translator.kind];
    const request = {
      ...{ url: `${translator.url}${path}`, headers: headers(translator), body: body(wanted, translator) },
      ...{ reply: reply.transform((said) => usable(said.trim(), wanted)), timeoutMs: PATIENCE_MS, signal },
    };
    return this.#lane.through(() => postJson(request)).catch((error: unknown) => this.#noteFailure(error));
  }

  #noteFailure(error: unknown): null {
    this.logger.warn({ reason: reasonOf(error) }, 'the translating machine gave nothing usable');
    if (this.#lane.restsAfterFailure())
      this.logger.warn({ restMs: REST_MS }, 'the translating machine is left alone for a while');
    return null;
  }
}

/** Refuses what can not be all of the text in the other language. */
function usable(said: string, { text, from, to }: ToTranslate): string {
  const isHalf = text.length >= LONG && said.length < text.length / 4;
  const isMore = said.length > text.length * 4 + LONG;
  const isSame = said.split(/\s+/).length >= TELLING_WORDS && detectLanguage(said, to) === from;
  if (said === '' || isHalf || isMore || isSame) throw new RangeError('this is no translation of the text');
  return said;
}
