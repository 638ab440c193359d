import { describe, expect, it } from 'vitest';
import { courtesyOf } from './courtesy.js';

describe('courtesy', () => {
  it.each([
    ['greeting', 'hola buenas tardes'],
    ['greeting', 'Holaaa 👋'],
    ['greeting', 'bom dia tudo bem?'],
    ['greeting', 'hi good morning'],
    ['greeting', 'bonsoir'],
    ['greeting', 'bonjou'],
    ['greeting', '你好'],
    ['thanks', 'gracias!!'],
    ['thanks', 'ok'],
    ['thanks', 'muito obrigada'],
    ['thanks', 'thank you so much'],
    ['thanks', 'merci beaucoup'],
    ['thanks', 'mesi anpil'],
    ['thanks', 'hola, muchas gracias'],
    ['help', 'ayuda'],
    ['help', 'hola necesito ayuda'],
    ['help', 'i need help please'],
    ['help', 'bonjou, mwen bezwen èd'],
  ])('%s: "%s"', (courtesy, message) => expect(courtesyOf(message)).toBe(courtesy));

  it.each(['', '???', 'hola donde vacunan', 'gracias, y los sabados?', 'ayuda con los papeles', 'ok e a escola?'])(
    'is not all of "%s"',
    (message) => expect(courtesyOf(message)).toBeNull(),
  );
});
