import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  type OwnRecord,
  type operations,
  TELEGRAM_CODE_LENGTH,
  TELEGRAM_CODE_LETTERS,
  type TelegramCode,
  type TelegramConfirmation,
} from '@ventanilla/contracts';
import { AskerRecords } from '../../askers/asker-records.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { ConfirmationService, type Opened } from '../confirmation/confirmation.service.js';
import { LinkService } from '../confirmation/link.service.js';
import { CodeRepository } from './code.repository.js';
import type { CodeDocument } from './code.schema.js';
import { toTelegramConfirmation } from './telegram-confirmation.view.js';

/** A day: whoever asked for it is about to use it. */
const DAYS = 1;

/** Whoever speaks: the keyed hash of their chat, and the language it is in. */
type Chat = { asker: string; language: string };

/**
 * Confirming by link, in a chat: a code stands for a link of its own and can do nothing that the link can not. The chat that opens
 * it is known by its keyed hash only, for as long as the code lasts; the history names the organization.
 */
@Injectable()
export class CodeService {
  constructor(
    private readonly codes: CodeRepository,
    private readonly links: LinkService,
    private readonly confirmation: ConfirmationService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    records: AskerRecords,
  ) {
    records.register({
      name: 'organizationCodes',
      deleteOf: (asker, session) => codes.deleteOf(asker, session),
      exportOf: (asker) => this.#exportOf(asker),
    });
  }

  async create(
    caller: StaffCaller,
    body: InputOf<typeof operations.createTelegramCode>['body'],
  ): Promise<TelegramCode> {
    const code = Array.from({ length: TELEGRAM_CODE_LENGTH }, aLetter).join('');
    const { expiresAt } = await this.transactions.run(async (session) => {
      const wanted = { ...body, language: 'es', days: DAYS } as const;
      const touch = { deed: 'write', facts: true, languages: [] } as const;
      const link = await this.links.make(caller, wanted, touch, session);
      await this.codes.create({ digest: digestOf(code), link: link._id, expiresAt: link.expiresAt }, session);
      return link;
    });
    const { telegramBotName } = this.config;
    const url = telegramBotName && `https://t.me/${telegramBotName}?start=ok-${code}`;
    return { code, url, expiresAt: expiresAt.toISOString() };
  }

  async open({ code, ...chat }: InputOf<typeof operations.openTelegramCode>['body']): Promise<TelegramConfirmation> {
    const found = await this.codes.open(digestOf(code), chat.asker, this.clock.now());
    return this.#shown(found, chat, (token) => this.confirmation.open(token));
  }

  async get(id: string, chat: Chat): Promise<TelegramConfirmation> {
    return this.#shown(await this.#opened(id, chat), chat, (token) => this.confirmation.open(token));
  }

  async confirm({ id, entry }: { id: string; entry: string }, chat: Chat, requestId: string) {
    return this.#shown(await this.#opened(id, chat), chat, (token) =>
      this.confirmation.confirm(token, entry, requestId),
    );
  }

  async #exportOf(asker: string): Promise<OwnRecord[]> {
    return (await this.codes.listOf(asker)).map(({ expiresAt }) => ({ keptUntil: expiresAt.toISOString() }));
  }

  #opened(id: string, { asker }: Chat): Promise<CodeDocument | null> {
    return this.codes.findOf(id, asker, this.clock.now());
  }

  async #shown(
    code: CodeDocument | null,
    { language }: Chat,
    work: (token: string) => Promise<Opened>,
  ): Promise<TelegramConfirmation> {
    const token = code && (await this.links.tokenOf(code.link));
    const opened = token ? await work(token) : null;
    if (!code || !token || opened?.state !== 'open') throw unusable();
    const { publicUrl } = this.config;
    const correctUrl = publicUrl && `${publicUrl.replace(/\/+$/, '')}/confirm/${token}`;
    return { id: code._id.toHexString(), correctUrl, ...toTelegramConfirmation(opened, language, this.clock.now()) };
  }
}

function aLetter(): string {
  return TELEGRAM_CODE_LETTERS.charAt(randomInt(TELEGRAM_CODE_LETTERS.length));
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** The same for unknown, used, expired and revoked: whoever guesses learns nothing. */
function unusable(): ApiError {
  return new ApiError('notFound', 'This code does not work, or not any more. Ask the municipality for a new one.');
}
