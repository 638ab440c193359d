import { Inject, Injectable } from '@nestjs/common';
import type { OutgoingMessage } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { Reason } from '../addresses/reason.js';
import { Outbox } from '../deliveries/outbox.js';
import { itemsOf } from '../items/items-of.js';
import { Library } from '../knowledge/library.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import type { GapDocument } from './gap.schema.js';
import { WatchRepository } from './watch.repository.js';

/** What somebody who waits for the answer to a gap gave their address for. */
export function toldReason(gap: string): Reason {
  return `told:${gap}`;
}

/** Tells whoever waited for an answer that there is one: once, in their language, in the transaction that closes the gap. */
@Injectable()
export class News {
  constructor(
    private readonly watches: WatchRepository,
    private readonly outbox: Outbox,
    private readonly library: Library,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How many are told. */
  async tell(gap: GapDocument, entry: string, session: ClientSession): Promise<number> {
    const waiting = await this.watches.waitingFor(gap._id, session);
    if (waiting.length === 0) return 0;
    const messages = this.#messagesOn(gap, entry, [...new Set(waiting.map(({ language }) => language))]);
    if (Object.keys(messages).length === 0) return 0;
    const id = gap._id.toHexString();
    for (const { asker, language } of waiting) {
      const about = { kind: 'answerFound', ref: `${id}.${gap.version}`, reason: toldReason(id) } as const;
      const mailing = { ...about, municipality: gap.municipality, priority: 'news', messages } as const;
      await this.outbox.toOne(mailing, { asker, language }, session);
    }
    await this.watches.markTold(gap._id, this.clock.now(), session);
    return waiting.length;
  }

  #messagesOn({ municipality }: GapDocument, entry: string, languages: readonly string[]) {
    const content = this.library.atHand(municipality);
    const { publicUrl } = this.config;
    const messages: Record<string, OutgoingMessage> = {};
    for (const language of languages) {
      const item = itemsOf(content, { language, now: this.clock.now(), near: null, publicUrl })(entry);
      if (item) messages[language] = { kind: 'answerFound', municipality, item };
    }
    return messages;
  }
}
