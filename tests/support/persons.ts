import type { Person, SeenMessage } from '@ventanilla/telegram-sandbox';
import type { TestWindow } from './open-window.js';

/** How long a person waits for the bot; generous, because machines are noisy. */
const PATIENCE_MS = 15_000;

let count = 0;

/** A person who has started the bot, chosen a language and a municipality. */
export async function settledPerson(window: TestWindow, language: string, municipality: string): Promise<Person> {
  count += 1;
  const person = window.telegram.driver.person({ name: `Persona ${count}`, languageCode: language });
  person.sendCommand('start');
  await pressWhenShown(person, /^(language|lang)/, language);
  await pressWhenShown(person, /^muni/, municipality);
  await person.waitFor((message) => message.fromBot && message.text.includes('/delete'), { timeoutMs: PATIENCE_MS });
  await quiet(person);
  return person;
}

/** Waits for a button whose data begins so and ends with the choice, and presses it. */
export async function pressWhenShown(person: Person, begins: RegExp, choice: string): Promise<void> {
  const offers = (message: SeenMessage) => dataOf(message).some((data) => begins.test(data) && data.endsWith(choice));
  const message = await person.waitFor((seen) => seen.fromBot && offers(seen), { timeoutMs: PATIENCE_MS });
  const data = dataOf(message).find((text) => begins.test(text) && text.endsWith(choice)) ?? '';
  person.press(data, { messageId: message.id });
}

/** Sends a text and gives the bot's reply to it: the first message after it that has words. */
export async function ask(person: Person, text: string): Promise<SeenMessage> {
  const sent = person.send(text);
  return person.waitFor((message) => message.fromBot && message.id > sent.id && message.text !== '', {
    timeoutMs: PATIENCE_MS,
  });
}

export function dataOf(message: SeenMessage): string[] {
  return message.buttons.flatMap((button) => ('callback_data' in button ? [button.callback_data] : []));
}

/** Waits until the bot has said nothing new for a moment. */
async function quiet(person: Person): Promise<void> {
  let seen = -1;
  while (person.messages().length !== seen) {
    seen = person.messages().length;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
