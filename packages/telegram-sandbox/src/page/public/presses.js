import { act } from './connection.js';
import { alertDialog, toast } from './dialogs.js';

const answerMs = 10_000;

/** Inline buttons that were pressed, until the bot has answered or ten seconds are over. */
export class Presses {
  constructor(botName) {
    this.botName = botName;
    this.waiting = new Map();
    /** Answers that overtook the reply to the press itself. */
    this.early = new Map();
  }

  async press(identity, message, button, key) {
    if (button.copy_text) {
      toast(`Copied: ${button.copy_text.text}`);
      await navigator.clipboard?.writeText(button.copy_text.text);
    } else if (button.callback_data === undefined) toast('Buttons of this kind do nothing in the sandbox.');
    else await this.ask(identity, message, button, key);
  }

  async ask(identity, message, button, key) {
    key.setAttribute('aria-busy', 'true');
    const parameters = { ...identity, messageId: message.message_id, button: button.callback_data };
    const pressed = await act('press', parameters);
    if (pressed === null) {
      key.removeAttribute('aria-busy');
      return;
    }
    this.waiting.set(pressed.queryId, key);
    setTimeout(() => this.settle(pressed.queryId), answerMs);
    const early = this.early.get(pressed.queryId);
    if (early !== undefined) this.answer(pressed.queryId, early);
  }

  settle(queryId) {
    this.waiting.get(queryId)?.removeAttribute('aria-busy');
    this.waiting.delete(queryId);
    this.early.delete(queryId);
  }

  /** Shows the bot's answer to a press of this page; presses by tests are theirs. */
  answer(queryId, { text, showAlert, url }) {
    if (!this.waiting.has(queryId)) {
      this.early.set(queryId, { text, showAlert, url });
      setTimeout(() => this.early.delete(queryId), answerMs);
      return;
    }
    this.settle(queryId);
    if (text !== '' && showAlert) alertDialog(this.botName, text);
    else if (text !== '') toast(text);
    if (url !== null) toast(`The bot wants to open ${url}`);
  }
}
