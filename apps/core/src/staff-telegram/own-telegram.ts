import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type operations,
  type StaffTelegram,
  TELEGRAM_CODE_LENGTH,
  TELEGRAM_CODE_LETTERS,
  type TelegramCode,
} from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { Addresses } from '../addresses/addresses.js';
import type { Reason } from '../addresses/reason.js';
import { AskerRecords } from '../askers/asker-records.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { OwnTelegramRepository } from './own-telegram.repository.js';

/** An hour: whoever asked for it has the phone at hand. */
const CODE_MS = 3_600_000;
const STAFF = 'staff:';

/** What the address of a member of staff is kept for. */
export function reasonOf(staff: string): Reason {
  return `${STAFF}${staff}`;
}

/**
 * The Telegram chat of a member of staff, to try on themselves what others would be sent. It is connected with a code that
 * only they saw, and goes as any other address does: by their own word, here or in the chat.
 */
@Injectable()
export class OwnTelegram {
  constructor(
    private readonly telegrams: OwnTelegramRepository,
    private readonly addresses: Addresses,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    records: AskerRecords,
  ) {
    addresses.whenLetGo(async (asker, reason, session) => {
      if (reason.startsWith(STAFF)) await telegrams.delete(reason.slice(STAFF.length), asker, session);
    });
    addresses.whenLost((asker, session) => telegrams.deleteOf(asker, session));
    records.register({
      name: 'staffTelegram',
      deleteOf: (asker, session) => telegrams.deleteOf(asker, session),
      exportOf: async (asker) =>
        (await telegrams.findOf(asker)).map(({ linkedAt }) => ({ at: linkedAt?.toISOString() ?? '' })),
    });
  }

  async get({ staff }: StaffCaller): Promise<StaffTelegram> {
    const found = await this.telegrams.find(staff.id);
    return { linked: found?.asker != null, linkedAt: found?.linkedAt?.toISOString() ?? null };
  }

  async createCode({ staff }: StaffCaller): Promise<TelegramCode> {
    const code = Array.from({ length: TELEGRAM_CODE_LENGTH }, aLetter).join('');
    const expiresAt = new Date(this.clock.now().getTime() + CODE_MS);
    await this.telegrams.putCode(staff.id, digestOf(code), expiresAt);
    const { telegramBotName } = this.config;
    const url = telegramBotName && `https://t.me/${telegramBotName}?start=me-${code}`;
    return { code: `me-${code}`, url, expiresAt: expiresAt.toISOString() };
  }

  /** The chat that sends the code is theirs from now on, and another one of theirs is not any more. */
  async link({ code, ...chat }: InputOf<typeof operations.linkOwnTelegram>['body']): Promise<void> {
    await this.transactions.run(async (session) => {
      const before = await this.telegrams.use(digestOf(code), chat.asker, this.clock.now(), session);
      if (!before) throw unusable();
      const reason = reasonOf(before._id.toHexString());
      if (before.asker !== null && before.asker !== chat.asker)
        await this.addresses.letGo(before.asker, reason, session);
      await this.addresses.keep(chat, reason, session);
    });
  }

  async remove({ staff }: StaffCaller): Promise<void> {
    await this.transactions.run(async (session) => {
      const found = await this.telegrams.find(staff.id, session);
      await this.telegrams.delete(staff.id, found?.asker ?? null, session);
      if (found?.asker) await this.addresses.letGo(found.asker, reasonOf(staff.id), session);
    });
  }

  async getAsker({ staff }: StaffCaller, session: ClientSession): Promise<string> {
    const found = await this.telegrams.find(staff.id, session);
    if (!found?.asker) throw notLinked();
    return found.asker;
  }
}

function aLetter(): string {
  return TELEGRAM_CODE_LETTERS.charAt(randomInt(TELEGRAM_CODE_LETTERS.length));
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

function notLinked(): ApiError {
  const message = 'Connect your own Telegram first: ask for a code and send it to the bot.';
  return new ApiError('wrongState', message, { problems: [{ path: 'telegram', code: 'notLinked', message }] });
}

/** The same for unknown, used and expired: whoever guesses learns nothing. */
function unusable(): ApiError {
  return new ApiError('notFound', 'This code does not work, or not any more. Ask for a new one in the dashboard.');
}
