import { Injectable } from '@nestjs/common';
import type { operations } from '@ventanilla/contracts';
import { isOver, lastDateOf } from '@ventanilla/directory';
import { Addresses } from '../../addresses/addresses.js';
import { wordingFor } from '../../items/rendering.js';
import { Library } from '../../knowledge/library.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { reasonOf } from './stop-reason.js';

type Watch = InputOf<typeof operations.watchStop>;

/** Who asked to be reminded of a stop: nothing is kept of it but an address and what it is kept for. */
@Injectable()
export class StopWatches {
  constructor(
    private readonly addresses: Addresses,
    private readonly library: Library,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async watch({ params, body }: Watch): Promise<{ title: string; until: string }> {
    const { asker, ...name } = params;
    const { content, entry } = await this.#getPublished(name);
    const { municipality } = content;
    if (isOver(entry.facts, this.clock.now(), municipality.timeZone)) throw overAlready();
    await this.transactions.run((session) => this.addresses.keep({ asker, ...body }, reasonOf(name), session));
    const title = wordingFor(entry.texts, { municipality, language: body.language })?.text.name ?? entry.key;
    return { title, until: lastDateOf(entry.facts) };
  }

  async #getPublished({ municipality, key }: { municipality: string; key: string }) {
    const content = await this.library.open(municipality);
    const entry = content.find(key);
    if (entry?.kind !== 'mobileStop' || entry.facts.superseded)
      throw new ApiError('notFound', 'There is no such mobile stop any more. Look at the stops again.');
    return { content, entry };
  }
}

function overAlready(): ApiError {
  return new ApiError('wrongState', 'The last date of this stop is over: there is nothing to remind anybody of.');
}
