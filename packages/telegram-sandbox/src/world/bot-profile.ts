import type { BotCommand, MenuButton } from '@grammyjs/types';

/** Texts a bot shows about itself, each in several languages; the empty code is for everybody else. */
export type ProfileText = 'name' | 'description' | 'shortDescription';

/** What a bot says about itself: texts and commands per language and scope, the menu button per chat. */
export class BotProfile {
  private readonly texts = new Map<string, string>();
  private readonly commandLists = new Map<string, BotCommand[]>();
  private readonly menuButtons = new Map<number | 'default', MenuButton>();

  setText(kind: ProfileText, languageCode: string, text: string): void {
    if (text === '') this.texts.delete(`${kind}:${languageCode}`);
    else this.texts.set(`${kind}:${languageCode}`, text);
  }

  /** The text in that language, else the one for everybody, else nothing. */
  text(kind: ProfileText, languageCode: string): string {
    return this.texts.get(`${kind}:${languageCode}`) ?? this.texts.get(`${kind}:`) ?? '';
  }

  setCommands(scope: string, languageCode: string, commands: BotCommand[]): void {
    this.commandLists.set(`${scope}|${languageCode}`, commands);
  }

  deleteCommands(scope: string, languageCode: string): void {
    this.commandLists.delete(`${scope}|${languageCode}`);
  }

  commands(scope: string, languageCode: string): BotCommand[] {
    return this.commandLists.get(`${scope}|${languageCode}`) ?? [];
  }

  /** The commands a person sees in a chat: the narrowest scope wins, in it the person's language. */
  commandsFor(chat: { id: number; type: string }, languageCode: string): BotCommand[] {
    const wide = chat.type === 'private' ? 'all_private_chats' : 'all_group_chats';
    for (const scope of [`chat:${chat.id}`, wide, 'default']) {
      for (const language of [languageCode, '']) {
        const commands = this.commandLists.get(`${scope}|${language}`);
        if (commands !== undefined) return commands;
      }
    }
    return [];
  }

  setMenuButton(chatId: number | 'default', button: MenuButton): void {
    this.menuButtons.set(chatId, button);
  }

  menuButton(chatId: number | 'default'): MenuButton {
    return this.menuButtons.get(chatId) ?? this.menuButtons.get('default') ?? { type: 'commands' };
  }
}
