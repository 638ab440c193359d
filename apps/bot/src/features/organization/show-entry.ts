import type { TelegramConfirmation } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext } from '../../context.js';
import { type Block, bold, italic, join, plain } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { organizationButton } from './organization-button.js';

type ShownEntry = TelegramConfirmation['entries'][number];

/** Shows the next entry that nobody answered for, after one or from the beginning; at the end, thanks. */
export async function showNext(ctx: BotContext, shown: TelegramConfirmation, after: string | null): Promise<void> {
  const from = shown.entries.findIndex(({ id }) => id === after) + 1;
  const next = shown.entries.slice(from).find(({ answer }) => answer === null);
  if (next) return showEntry(ctx, shown, next);
  const isDone = shown.entries.every(({ answer }) => answer !== null);
  await send(ctx, { blocks: [lines(ctx.say(isDone ? 'organization.done' : 'organization.left'))] });
}

async function showEntry(ctx: BotContext, shown: TelegramConfirmation, entry: ShownEntry): Promise<void> {
  const { entries, correctUrl } = shown;
  const place = ctx.say('organization.place', { at: entries.indexOf(entry) + 1, total: entries.length });
  const blocks: Block[] = [[bold(entry.title), italic(place)], ...entry.facts.map(toBlock)];
  const help: Block[] = correctUrl ? [] : [lines(ctx.say('organization.noPage'))];
  await send(ctx, { blocks: [...blocks, ...help], keyboard: new InlineKeyboard(buttons(ctx, shown, entry)) });
}

function toBlock({ label, value }: ShownEntry['facts'][number]): Block {
  const [first = '', ...rest] = value.split('\n');
  return [join([bold(`${label}:`), plain(first)], ' '), ...rest.map(plain)];
}

function buttons(
  ctx: BotContext,
  { id, correctUrl }: TelegramConfirmation,
  entry: ShownEntry,
): InlineKeyboardButton[][] {
  const correct = correctUrl ? [{ text: ctx.say('organization.correct'), url: correctUrl }] : [];
  return [
    callbackButton(ctx.say('organization.right'), organizationButton.pack(id, entry.id, 'right')),
    [...correct, ...callbackButton(ctx.say('organization.next'), organizationButton.pack(id, entry.id, 'next'))],
  ];
}
