import type { InlineKeyboardButton } from 'grammy/types';

/** Telegram's limit on what a button can carry. */
const LONGEST_BYTES = 64;
const SEPARATOR = ':';

/** One kind of button: what it carries, and how to know it again. */
export type CallbackData<Values extends readonly string[]> = {
  /** Null when the values do not fit a button: show then what the button would have shown. */
  pack(...values: Values): string | null;
  /** Null when the data was not packed here: a button can be forged, or older than the bot. */
  unpack(data: string): Values | null;
  filter: RegExp;
};

/** Declares a kind of button by its name and a pattern for each value it carries. */
export function callbackData<const Patterns extends readonly RegExp[]>(
  name: string,
  ...patterns: Patterns
): CallbackData<{ [Index in keyof Patterns]: string }> {
  type Values = { [Index in keyof Patterns]: string };
  const isValid = (values: readonly string[]): values is Values =>
    values.length === patterns.length && patterns.every((pattern, index) => pattern.test(values[index] ?? ''));
  return {
    filter: new RegExp(`^${name}(${SEPARATOR}|$)`),
    pack: (...values) => {
      const data = [name, ...values].join(SEPARATOR);
      return isValid(values) && Buffer.byteLength(data) <= LONGEST_BYTES ? data : null;
    },
    unpack: (data) => {
      const [first, ...values] = data.split(SEPARATOR);
      return first === name && isValid(values) ? values : null;
    },
  };
}

/** The button, or none when its data does not fit. */
export function callbackButton(text: string, data: string | null): InlineKeyboardButton[] {
  return data === null ? [] : [{ text, callback_data: data }];
}
