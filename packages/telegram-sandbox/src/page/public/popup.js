import { element } from './dom.js';

/** A list above the input, opened by a button; arrow keys move in it. */
export class Popup {
  constructor() {
    this.opener = null;
    this.node = element('div', { class: 'popup', hidden: true, onkeydown: (event) => this.move(event) });
  }

  open(opener, items) {
    this.close();
    this.opener = opener;
    this.node.replaceChildren(...items);
    this.node.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
  }

  close() {
    this.node.hidden = true;
    this.opener?.setAttribute('aria-expanded', 'false');
    this.opener = null;
  }

  /** Opens it with the keyboard's focus inside, or closes it when this button has opened it. */
  toggle(opener, items) {
    if (this.opener === opener) {
      this.close();
      return;
    }
    this.open(opener, items);
    this.focusFirst();
  }

  focusFirst() {
    this.node.querySelector('button')?.focus();
  }

  move(event) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...this.node.querySelectorAll('button')];
    const step = event.key === 'ArrowDown' ? 1 : -1;
    items.at((items.indexOf(document.activeElement) + step) % items.length)?.focus();
  }
}
