import type { BotCommand, MenuButton, UserFromGetMe } from '@grammyjs/types';
import type { ProfileText } from '../../world/bot-profile.js';
import { badRequest } from '../api-error.js';
import type { ApiCall, ApiMethod, ApiMethods } from '../api-method.js';
import { isRecord } from '../is-record.js';
import { getRoom } from '../target.js';

const mostCommands = 100;
const longestCommandDescription = 256;

/** Methods by which a bot says what it is and what it can do. */
export const profileMethods: ApiMethods = {
  getMe,
  setMyCommands,
  getMyCommands: (call) => call.world.profile.commands(...commandPlace(call)),
  deleteMyCommands: (call) => {
    call.world.profile.deleteCommands(...commandPlace(call));
    return changed(call);
  },
  setMyName: setText('name', 'name', 64),
  getMyName: ({ world, parameters }) => ({
    name: world.profile.text('name', parameters.text('language_code') ?? '') || world.bot.first_name,
  }),
  setMyDescription: setText('description', 'description', 512),
  getMyDescription: getText('description', 'description'),
  setMyShortDescription: setText('shortDescription', 'short_description', 120),
  getMyShortDescription: getText('shortDescription', 'short_description'),
  setChatMenuButton,
  getChatMenuButton: (call) => call.world.profile.menuButton(menuChat(call)),
};

function getMe({ world }: ApiCall): UserFromGetMe {
  return {
    ...world.bot,
    is_bot: true,
    username: world.bot.username ?? '',
    first_name: world.profile.text('name', '') || world.bot.first_name,
    can_join_groups: true,
    can_read_all_group_messages: world.readsAllGroupMessages,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

function changed({ world }: ApiCall): true {
  world.events.publish({ kind: 'bot' });
  return true;
}

function setMyCommands(call: ApiCall): true {
  const given = call.parameters.structure('commands');
  if (!Array.isArray(given)) throw badRequest("can't parse commands: expected an Array of BotCommand");
  if (given.length > mostCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  call.world.profile.setCommands(...commandPlace(call), given.map(checkCommand));
  return changed(call);
}

function checkCommand(given: unknown): BotCommand {
  if (!isRecord(given)) throw badRequest("can't parse BotCommand: expected an Object");
  const command = String(given['command'] ?? '').replace(/^\//, '');
  const description = String(given['description'] ?? '').trim();
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description === '' || [...description].length > longestCommandDescription) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command, description };
}

/** For whom a list of commands is: the scope (with its chat) and the language. */
function commandPlace({ parameters }: ApiCall): [scope: string, languageCode: string] {
  const scope = parameters.structure('scope');
  const type = isRecord(scope) ? String(scope['type']) : 'default';
  const chat = isRecord(scope) && scope['chat_id'] !== undefined ? `:${String(scope['chat_id'])}` : '';
  return [`${type}${chat}`, readLanguage(parameters.text('language_code'))];
}

function readLanguage(given = ''): string {
  if (given !== '' && !/^[a-z]{2,3}$/i.test(given)) throw badRequest('LANG_CODE_INVALID');
  return given.toLowerCase();
}

function setText(kind: ProfileText, parameter: string, longest: number): ApiMethod {
  return (call) => {
    const text = call.parameters.text(parameter)?.trim() ?? '';
    if ([...text].length > longest) throw badRequest(`bot ${parameter.replaceAll('_', ' ')} is too long`);
    call.world.profile.setText(kind, readLanguage(call.parameters.text('language_code')), text);
    return changed(call);
  };
}

function getText(kind: ProfileText, field: string): ApiMethod {
  return ({ world, parameters }) => ({
    [field]: world.profile.text(kind, readLanguage(parameters.text('language_code'))),
  });
}

function menuChat(call: ApiCall): number | 'default' {
  return call.parameters.has('chat_id') ? getRoom(call).chat.id : 'default';
}

function setChatMenuButton(call: ApiCall): true {
  const given = call.parameters.structure('menu_button') ?? { type: 'default' };
  if (!isRecord(given) || !['commands', 'web_app', 'default'].includes(String(given['type']))) {
    throw badRequest("can't parse menu button: MenuButton has unsupported type");
  }
  const button = given['type'] === 'default' ? { type: 'commands' } : given;
  call.world.profile.setMenuButton(menuChat(call), button as unknown as MenuButton);
  return changed(call);
}
