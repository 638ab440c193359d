import { element, iconButton } from './dom.js';

/** The keyboard a bot puts above the input, and the button that shows and hides it. */
export class ReplyKeyboard {
  constructor(onKey) {
    this.onKey = onKey;
    this.markup = null;
    this.node = element('div', {
      class: 'reply-keyboard',
      role: 'group',
      'aria-label': 'Keyboard of the bot',
      hidden: true,
    });
    this.toggle = iconButton('keyboard', 'Keyboard of the bot', () => this.show(this.node.hidden), { hidden: true });
  }

  /** Takes a new keyboard, or none. */
  set(markup) {
    this.markup = markup;
    const rows = markup?.keyboard ?? [];
    this.node.replaceChildren(
      ...rows.map((row) =>
        element(
          'div',
          { class: 'key-row' },
          row.map((key) => this.draw(key)),
        ),
      ),
    );
    this.show(true);
  }

  show(isShown) {
    this.node.hidden = this.markup === null || !isShown;
    this.toggle.hidden = this.markup === null;
  }

  draw(button) {
    const key = typeof button === 'string' ? { text: button } : button;
    const press = () => {
      if (this.markup.one_time_keyboard) this.show(false);
      this.onKey(key);
    };
    return element('button', { type: 'button', class: 'key', dir: 'auto', onclick: press }, key.text);
  }
}
