import { MongoError } from '../errors.js';

/** How many transactions may be open: each holds one of LMDB's readers, of which others need some as well. */
const maxTransactions = 1000;
/** How many bytes of changes open transactions may hold in memory together. */
const maxHeldBytes = 256 * 1024 * 1024;

/** Keeps what open transactions hold, all together, within limits. */
export class TransactionLimits {
  private count = 0;
  private heldBytes = 0;

  /** One more transaction. Throws `LockTimeout`, to be tried again, when there are too many. */
  begin(): void {
    if (this.count >= maxTransactions)
      throw new MongoError(
        'LockTimeout',
        `there are ${maxTransactions} open transactions; try again when some have ended`,
        {
          labels: ['TransientTransactionError'],
        },
      );
    this.count += 1;
  }

  /** A transaction's changes have grown. Throws `TransactionTooLarge` when that is too much. */
  hold(bytes: number): void {
    if (this.heldBytes + bytes > maxHeldBytes)
      throw new MongoError(
        'TransactionTooLarge',
        `open transactions hold more than ${maxHeldBytes} bytes of changes; commit in smaller parts`,
      );
    this.heldBytes += bytes;
  }

  /** A transaction has ended, which held so many bytes. */
  end(bytes: number): void {
    this.count -= 1;
    this.heldBytes -= bytes;
  }
}
