import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ClaimedDelivery } from '@ventanilla/contracts';
import { AddressRepository } from '../../addresses/address.repository.js';
import { Clock } from '../../platform/clock.js';
import { Pacemaker } from '../pace/pacemaker.js';
import { Candidates, type Held, type Wanted } from './candidates.js';
import { MOST_DOUBTS } from './doubts.js';
import { Letters } from './letters.js';
import { SendingRepository } from './sending.repository.js';

type Claimed = { claim: string; deliveries: ClaimedDelivery[]; waitMs: number };

/** Nothing is due: an emergency that comes up waits this long at most for an idle sender. */
const IDLE_MS = 1_000;

/** Hands what is due to a sender, the most urgent first. */
@Injectable()
export class ClaimService {
  constructor(
    private readonly sending: SendingRepository,
    private readonly addresses: AddressRepository,
    private readonly candidates: Candidates,
    private readonly letters: Letters,
    private readonly pacemaker: Pacemaker,
    private readonly clock: Clock,
  ) {}

  async claim({ limit, leaseSeconds }: { limit: number; leaseSeconds: number }): Promise<Claimed> {
    const claim = randomUUID();
    const pausedMs = await this.pacemaker.pausedForMs();
    if (pausedMs > 0) return { claim, deliveries: [], waitMs: pausedMs };
    const now = this.clock.now();
    await this.sending.takeBack(now, MOST_DOUBTS);
    const wanted = { claim, limit, now, until: new Date(now.getTime() + leaseSeconds * 1_000) };
    const held = await this.candidates.hold(wanted);
    const deliveries = await this.#claimAll(held, wanted);
    return { claim, deliveries, waitMs: held.length === 0 ? IDLE_MS : 0 };
  }

  /** Whatever is held and not handed out is let go of at once. */
  async #claimAll(held: readonly Held[], { claim, now, until }: Wanted): Promise<ClaimedDelivery[]> {
    if (held.length === 0) return [];
    const wanted = await this.letters.stillWanted(
      held.map(({ delivery }) => delivery),
      now,
    );
    const claimed = await this.sending.claim(
      wanted.map(({ _id }) => _id),
      claim,
      until,
      now,
    );
    const handedOut = new Set(claimed.map(({ asker }) => asker));
    const idle = held.filter(({ delivery }) => !handedOut.has(delivery.asker));
    await this.addresses.release(
      idle.map(({ delivery }) => delivery.asker),
      claim,
      now,
    );
    return this.letters.write(held.filter(({ delivery }) => handedOut.has(delivery.asker)));
  }
}
