import { Attachments } from './attachments.js';
import { act } from './connection.js';
import { element, iconButton } from './dom.js';
import { summary } from './message.js';
import { Popup } from './popup.js';
import { ReplyKeyboard } from './reply-keyboard.js';

/** The place where a person writes: text, commands, attachments, and the keyboard a bot may have put there. */
export class Composer {
  constructor({ identity, commands, places }) {
    this.identity = identity;
    this.commands = commands;
    /** What the next text answers or replaces: `{ kind: 'reply' | 'edit', message }`. */
    this.about = null;
    this.popup = new Popup();
    this.keyboard = new ReplyKeyboard((key) => this.pressKey(key));
    this.attachments = new Attachments({ identity, places, onChosen: () => this.popup.close() });
    this.draw();
  }

  draw() {
    this.input = element('textarea', {
      rows: 1,
      'aria-label': 'Message',
      placeholder: 'Message',
      dir: 'auto',
      enterkeyhint: 'send',
      onkeydown: (event) => this.onKey(event),
      oninput: () => this.suggestCommands(),
    });
    this.note = element('div', { class: 'context', hidden: true });
    const expandable = { 'aria-expanded': 'false' };
    this.slash = element(
      'button',
      { type: 'button', class: 'icon-button slash', 'aria-label': 'Commands', title: 'Commands', ...expandable },
      '/',
    );
    this.slash.addEventListener('click', () => this.popup.toggle(this.slash, this.commandItems('')));
    const attach = iconButton(
      'attach',
      'Attach',
      () => this.popup.toggle(attach, this.attachments.items()),
      expandable,
    );
    const send = iconButton('send', 'Send', () => this.submit(), { class: 'send' });
    this.node = element(
      'div',
      { class: 'composer', onkeydown: (event) => event.key === 'Escape' && this.cancel() },
      this.popup.node,
      this.note,
      this.keyboard.node,
      element('div', { class: 'input-row' }, this.slash, this.input, this.keyboard.toggle, attach, send),
      this.attachments.nodes,
    );
  }

  onKey(event) {
    if (event.key === 'ArrowUp' && this.popup.opener !== null) this.popup.focusFirst();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  async submit() {
    const text = this.input.value.trim();
    if (text === '') return;
    const messageId = this.about?.message.message_id;
    const isEdit = this.about?.kind === 'edit';
    const about = this.about === null ? {} : { [isEdit ? 'messageId' : 'replyTo']: messageId };
    const done = await act(isEdit ? 'edit' : 'send', { ...this.identity(), text, ...about });
    if (done === null) return;
    this.input.value = '';
    this.cancel();
    this.input.focus();
  }

  say(text) {
    this.popup.close();
    return act('send', { ...this.identity(), text });
  }

  /** Gives up a reply or an edit. */
  cancel() {
    if (this.about?.kind === 'edit') this.input.value = '';
    this.about = null;
    this.note.hidden = true;
    this.popup.close();
  }

  reply(message) {
    this.writeAbout({ kind: 'reply', message }, 'Reply to');
  }

  edit(message) {
    this.input.value = message.text;
    this.writeAbout({ kind: 'edit', message }, 'Edit');
  }

  writeAbout(about, label) {
    this.about = about;
    const text = element('p', { dir: 'auto' }, `${label}: ${summary(about.message)}`);
    this.note.replaceChildren(
      text,
      iconButton('close', 'Cancel', () => this.cancel()),
    );
    this.note.hidden = false;
    this.input.focus();
  }

  /** Takes over what a message says about the person's keyboard. */
  applyMarkup(markup, message) {
    if (markup.keyboard !== undefined) this.keyboard.set(markup);
    else if (markup.remove_keyboard) this.keyboard.set(null);
    else if (markup.force_reply) this.reply(message);
    this.input.placeholder = markup.input_field_placeholder ?? 'Message';
  }

  pressKey(key) {
    if (key.request_location) this.attachments.shareLocation();
    else if (key.request_contact) act('shareContact', this.identity());
    else this.say(key.text);
  }

  suggestCommands() {
    const typed = /^\/(\w*)$/.exec(this.input.value);
    if (typed === null) this.popup.close();
    else this.popup.open(this.slash, this.commandItems(typed[1]));
  }

  commandItems(typed) {
    const known = this.commands().filter(({ command }) => command.startsWith(typed));
    if (known.length > 0) return known.map((command) => this.commandItem(command));
    return [element('p', { class: 'popup-note' }, 'The bot has no such command in its menu (setMyCommands).')];
  }

  commandItem({ command, description }) {
    const choose = () => {
      this.input.value = '';
      this.say(`/${command}`);
      this.input.focus();
    };
    const words = [element('strong', {}, `/${command}`), element('span', { dir: 'auto' }, description)];
    return element('button', { type: 'button', class: 'popup-item', onclick: choose }, words);
  }
}
