import { languages } from '@ventanilla/languages';
import type { Api } from 'grammy';
import { sayingIn } from '../say.js';

/** The commands of the menu, in its order. */
export const commands = [
  'start',
  'services',
  'nearby',
  'stops',
  'emergency',
  'person',
  'alerts',
  'profile',
  'language',
  'municipality',
  'privacy',
  'stop',
  'mydata',
  'delete',
  'help',
] as const;

/** Fills Telegram's command menu, in each language of ours and in Spanish for everybody else. */
export async function publishCommands(api: Api): Promise<void> {
  await api.setMyCommands(menuIn('es'));
  for (const { code } of languages) {
    // Telegram knows languages by two letters only.
    if (code.length === 2) await api.setMyCommands(menuIn(code), { language_code: code as 'es' });
  }
}

function menuIn(language: string) {
  const say = sayingIn(language);
  return commands.map((command) => ({ command, description: say(`command.${command}`) }));
}
