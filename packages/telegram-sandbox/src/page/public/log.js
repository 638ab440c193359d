import { element } from './dom.js';
import { renderMessage } from './message.js';

const shownMessages = 200;

/** The messages of one chat, drawn one by one, so that screen readers hear only what is new. */
export class Log {
  constructor(labelId, context) {
    this.context = context;
    this.shown = new Map();
    this.typing = element(
      'div',
      { class: 'typing', hidden: true, 'aria-hidden': 'true' },
      element('i'),
      element('i'),
      element('i'),
    );
    this.node = element('div', { class: 'log', role: 'log', tabindex: 0, 'aria-labelledby': labelId }, this.typing);
    this.isAtEnd = true;
    this.node.addEventListener('scroll', () => this.noticeEnd());
    // A keyboard or a reply above the input must not cover the newest message.
    new ResizeObserver(() => this.isAtEnd && this.scrollToEnd()).observe(this.node);
  }

  /** Draws a message, new or changed. */
  draw(view) {
    const { message } = view;
    const drawn = renderMessage(view, this.context);
    const former = this.shown.get(message.message_id);
    if (former === undefined) this.place(message.message_id, drawn);
    else former.replaceWith(drawn);
    this.shown.set(message.message_id, drawn);
    if (this.shown.size > shownMessages) this.remove(Math.min(...this.shown.keys()));
  }

  /** A message that was heard of may overtake the earlier ones that are still being read: the numbers decide. */
  place(messageId, drawn) {
    this.node.querySelector('.welcome')?.remove();
    const later = Math.min(...[...this.shown.keys()].filter((other) => other > messageId));
    (this.shown.get(later) ?? this.typing).before(drawn);
    if (this.isAtEnd || drawn.classList.contains('own')) this.scrollToEnd();
  }

  remove(messageId) {
    this.shown.get(messageId)?.remove();
    this.shown.delete(messageId);
  }

  clear() {
    for (const messageId of [...this.shown.keys()]) this.remove(messageId);
  }

  /** Brings everything up to date with what the sandbox keeps. */
  replaceAll(views) {
    const kept = new Set(views.map(({ message }) => message.message_id));
    for (const messageId of [...this.shown.keys()]) if (!kept.has(messageId)) this.remove(messageId);
    for (const view of views) this.draw(view);
    this.scrollToEnd();
  }

  /** Says what to do in a chat without messages. */
  welcome(text, onStart) {
    if (this.shown.size > 0 || this.node.querySelector('.welcome') !== null) return;
    const start = element('button', { type: 'button', class: 'button primary', onclick: onStart }, 'Start');
    const words = [element('h3', {}, 'No messages yet'), element('p', { dir: 'auto' }, text)];
    this.typing.before(element('div', { class: 'welcome' }, words, start));
  }

  showTyping(isShown) {
    this.typing.hidden = !isShown;
    if (isShown && this.isAtEnd) this.scrollToEnd();
  }

  noticeEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    this.isAtEnd = scrollHeight - scrollTop - clientHeight < 120;
  }

  scrollToEnd() {
    this.node.scrollTop = this.node.scrollHeight;
  }
}
