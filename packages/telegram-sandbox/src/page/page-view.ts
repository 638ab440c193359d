import type { BotCommand, Message } from '@grammyjs/types';
import type { PlacePreset } from '../sandbox-options.js';
import type { PersonRecord } from '../world/person-record.js';
import type { InputMarkup, Room, StoredMessage } from '../world/room.js';
import type { SandboxEvent } from '../world/sandbox-event.js';
import type { World } from '../world/world.js';

/** What the chat page was told to look like and to offer. */
export type PageSettings = {
  title: string;
  places: readonly PlacePreset[];
  languages: readonly string[];
  accent: { light: string; dark: string } | null;
};

/** A message as the page draws it. */
export type MessageView = { chatId: number; message: Message; input: InputMarkup | null; reaction: string | null };

/** A person as the page lists them, with the commands their menu shows. */
export type PersonView = {
  id: number;
  name: string;
  languageCode: string;
  hasBlocked: boolean;
  isDeactivated: boolean;
  commands: BotCommand[];
  description: string;
};

/** A group as the page lists it. */
export type GroupView = { id: number; title: string; memberIds: number[]; hasBot: boolean; commands: BotCommand[] };

/** The page lists the newest persons only: a load test may make a hundred thousand. */
const listedPersons = 50;

/** Everything the page needs to begin with, except the messages. */
export function viewState(world: World, settings: PageSettings): Record<string, unknown> {
  const rooms = [...world.rooms.values()];
  return {
    ...settings,
    bot: viewBot(world),
    persons: [...world.persons.values()].slice(-listedPersons).map((person) => viewPerson(world, person)),
    groups: rooms.filter((room) => room.chat.type !== 'private').map((room) => viewGroup(world, room)),
  };
}

function viewBot(world: World): Record<string, unknown> {
  const { id, username } = world.bot;
  const name = world.profile.text('name', '') || world.bot.first_name;
  return { id, name, username, isConnected: world.feed.isConnected };
}

/** A person as they are now. */
export function viewPerson(world: World, { user, hasBlocked, isDeactivated }: PersonRecord): PersonView {
  const languageCode = user.language_code ?? '';
  const commands = world.profile.commandsFor({ id: user.id, type: 'private' }, languageCode);
  const description = world.profile.text('description', languageCode);
  return { id: user.id, name: user.first_name, languageCode, hasBlocked, isDeactivated, commands, description };
}

/** A group as it is now. */
export function viewGroup(world: World, room: Room): GroupView {
  const commands = world.profile.commandsFor(room.chat, '');
  return {
    commands,
    id: room.chat.id,
    title: room.chat.title ?? '',
    memberIds: [...room.members],
    hasBot: room.hasBot,
  };
}

/** A message with what only the person's screen shows. */
export function viewMessage({ message, input, reaction }: StoredMessage): MessageView {
  return { chatId: message.chat.id, message, input, reaction };
}

/** An event as the page hears it: what changed, as it is now. */
export function viewEvent(world: World, event: SandboxEvent, settings: PageSettings): Record<string, unknown> {
  if (event.kind === 'message' || event.kind === 'edited') return { kind: event.kind, ...viewMessage(event.stored) };
  if (event.kind === 'person') return { kind: 'person', person: viewPerson(world, world.getPerson(event.personId)) };
  if (event.kind === 'group') return { kind: 'group', group: viewGroup(world, world.getRoom(event.chatId)) };
  if (event.kind === 'bot') return { kind: 'state', state: viewState(world, settings) };
  return event;
}
