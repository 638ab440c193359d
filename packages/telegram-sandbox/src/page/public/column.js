import { Composer } from './composer.js';
import { act, loadMessages } from './connection.js';
import { languageOptions } from './dialogs.js';
import { element, iconButton } from './dom.js';
import { Log } from './log.js';
import { Presses } from './presses.js';

const actionMs = 5_000;
const actionWords = {
  typing: 'typing…',
  find_location: 'looking for a place…',
  upload_photo: 'sending a photo…',
  upload_document: 'sending a file…',
};

/** One chat on the page, as one person sees it. */
export class Column {
  constructor(chat, store) {
    this.chat = chat;
    this.store = store;
    this.personId = chat.isGroup ? chat.memberIds[0] : chat.id;
    this.presses = new Presses(store.bot.name);
    this.composer = new Composer({
      identity: () => this.identity(),
      commands: () => this.chat.commands ?? [],
      places: () => store.places,
    });
    this.log = new Log(`chat${chat.id}`, this.messageContext());
    this.draw();
    this.update(chat);
  }

  identity() {
    return { personId: this.personId, chatId: this.chat.id };
  }

  /** What messages need to know, and what can be done with them. */
  messageContext() {
    const column = this;
    return {
      get personId() {
        return column.personId;
      },
      isGroup: this.chat.isGroup,
      botId: this.store.bot.id,
      onCommand: (text) => this.composer.say(text),
      onReply: (message) => this.composer.reply(message),
      onEdit: (message) => this.composer.edit(message),
      onPress: (message, button, key) => this.presses.press(this.identity(), message, button, key),
    };
  }

  draw() {
    const labelId = `chat${this.chat.id}`;
    this.heading = element('h2', { dir: 'auto', id: labelId });
    this.subtitle = element('p', {});
    this.avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' });
    this.controls = element('div', { class: 'controls' });
    this.silenced = element('div', { class: 'composer blocked', hidden: true });
    const who = element('div', { class: 'who' }, this.heading, this.subtitle);
    this.node = element(
      'section',
      { class: 'column', 'aria-labelledby': labelId },
      element('header', { class: 'column-head' }, this.avatar, who, this.controls),
      this.log.node,
      this.composer.node,
      this.silenced,
    );
  }

  /** Shows the chat as it is now: its name, its language, whether the bot is blocked. */
  update(chat) {
    this.chat = chat;
    const name = chat.isGroup ? chat.title : chat.name;
    this.heading.textContent = name;
    this.avatar.textContent = /\d$/.exec(name)?.[0] ?? [...name.trim()].at(0)?.toUpperCase() ?? '';
    this.subtitle.textContent = this.about();
    this.drawControls();
    this.showSilenced();
  }

  drawControls() {
    const focused = this.controls.contains(document.activeElement) ? document.activeElement.localName : null;
    this.controls.replaceChildren(...(this.chat.isGroup ? this.groupControls() : this.personControls()));
    if (focused !== null) this.controls.querySelector(focused)?.focus();
  }

  about() {
    const { isGroup, memberIds, hasBot } = this.chat;
    return isGroup ? `${memberIds.length} members${hasBot ? ' and the bot' : ''}` : `with ${this.store.bot.name}`;
  }

  showSilenced() {
    const { hasBlocked, isDeactivated, name } = this.chat;
    this.composer.node.hidden = hasBlocked || isDeactivated;
    this.silenced.hidden = !hasBlocked && !isDeactivated;
    const unblock = element(
      'button',
      { type: 'button', class: 'button', onclick: () => act('unblock', this.identity()) },
      'Unblock',
    );
    const note = isDeactivated ? ['This person has deleted their account.'] : [`${name} has blocked the bot.`, unblock];
    this.silenced.replaceChildren(...note);
  }

  personControls() {
    const { name, languageCode, hasBlocked, isDeactivated } = this.chat;
    const choose = (event) => act('speak', { ...this.identity(), languageCode: event.currentTarget.value });
    const attributes = { 'aria-label': `Language of ${name}`, onchange: choose };
    const language = element('select', attributes, languageOptions(this.store.languages, languageCode));
    if (hasBlocked || isDeactivated) return [language];
    return [language, iconButton('block', 'Block the bot', () => act('block', this.identity()))];
  }

  groupControls() {
    const members = this.store.persons.filter((person) => this.chat.memberIds.includes(person.id));
    const drawOption = ({ id, name }) => element('option', { value: id, selected: id === this.personId }, name);
    const choose = (event) => this.speakAs(Number(event.currentTarget.value));
    return [element('select', { 'aria-label': 'Write as', onchange: choose }, members.map(drawOption))];
  }

  speakAs(personId) {
    this.personId = personId;
    this.log.clear();
    this.reload();
  }

  /** Reads the kept messages again. */
  async reload() {
    const views = await loadMessages(this.chat.id);
    this.log.replaceAll(views);
    const latest = views.findLast(({ input }) => input !== null);
    if (latest !== undefined && !latest.input.force_reply) this.composer.applyMarkup(latest.input, latest.message);
    this.welcome();
  }

  welcome() {
    const { description, name } = this.chat;
    const words = description || `Write to ${this.store.bot.name} as ${name ?? 'one of the members'}.`;
    this.log.welcome(words, () => this.composer.say('/start'));
  }

  /** Shows what the bot is doing ("typing"), for as long as Telegram does; null ends it. */
  showAction(action) {
    clearTimeout(this.actionTimer);
    this.log.showTyping(action !== null);
    this.subtitle.className = action === null ? '' : 'acting';
    this.subtitle.textContent = action === null ? this.about() : (actionWords[action] ?? 'busy…');
    if (action !== null) this.actionTimer = setTimeout(() => this.showAction(null), actionMs);
  }

  /** Takes in something that happened in this chat. */
  hear(event) {
    if (event.kind === 'message') this.hearMessage(event);
    else if (event.kind === 'edited') this.log.draw(event);
    else if (event.kind === 'action') this.showAction(event.action);
    else if (event.kind === 'callbackAnswered') this.presses.answer(event.queryId, event.answer);
    else if (event.kind === 'deleted') {
      for (const messageId of event.messageIds) this.log.remove(messageId);
      this.welcome();
    }
  }

  hearMessage(event) {
    this.log.draw(event);
    if (event.message.from?.id === this.store.bot.id) this.showAction(null);
    if (event.input !== null) this.composer.applyMarkup(event.input, event.message);
  }
}
