import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../src/entities/format-text.js';
import type { FormattedText } from '../src/entities/formatted-text.js';

const persona = { id: 7, is_bot: false, first_name: 'Persona 7' };
const read = (text: string, parseMode?: string, entities?: unknown): FormattedText =>
  formatText({ text, parseMode, entities }, (userId) => (userId === persona.id ? persona : null));
const kinds = ({ text, entities }: FormattedText): string[] =>
  entities.map(({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const escapeMarkdownV2 = (text: string): string => text.replace(/[\\_*[\]()~`>#+\-=|{}.!]/g, '\\$&');
/** Texts as people write them: no control characters, nothing to trim. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text === text.trim() && !/\p{Cc}/u.test(text));

describe('HTML', () => {
  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { text: shown, entities } = read(`<b>${escapeHtml(text)}</b>`, 'HTML');
        expect(shown).toBe(text);
        expect(entities).toContainEqual({ type: 'bold', offset: 0, length: text.length });
      }),
    );
  });

  it('never answers anything but entities inside the text or a refusal', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>/&;ab"= 👍-]{0,40}$/u), (markup) => {
        try {
          const { text, entities } = read(markup, 'HTML');
          for (const entity of entities) expect(entity.offset + entity.length).toBeLessThanOrEqual(text.length);
        } catch (error) {
          expect(String(error)).toContain("can't parse entities");
        }
      }),
    );
  });

  it.each<[string, string[]]>([
    [
      '<b>uno <i>dos</i></b> <u>tres</u> <s>cuatro</s>',
      ['bold:uno dos', 'italic:dos', 'underline:tres', 'strikethrough:cuatro'],
    ],
    [
      '<strong>a</strong><em>b</em><ins>c</ins><del>d</del><strike>e</strike>',
      ['bold:a', 'italic:b', 'underline:c', 'strikethrough:d', 'strikethrough:e'],
    ],
    ['<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', ['spoiler:x', 'spoiler:y']],
    ['<code>a</code> <pre>b</pre>', ['code:a', 'pre:b']],
    ['<blockquote expandable>cita</blockquote>', ['expandable_blockquote:cita']],
    ['👍👍 <a href="https://example.org/x">fuente</a>', ['text_link:fuente']],
    ['<a href="tg://user?id=7">Persona</a> <a href="tg://user?id=8">nadie</a>', ['text_mention:Persona']],
    ['<a href="nada">sin dirección</a>', []],
    ['&lt;b&gt; &amp; &quot; &#8364; &#x20AC; &laquo;', []],
  ])('reads %s', (markup, expected) => {
    expect(kinds(read(markup, 'HTML'))).toEqual(expected);
  });

  it('keeps the language of code and joins it with its block', () => {
    expect(read('<pre><code class="language-python">x = 1</code></pre>', 'HTML').entities).toEqual([
      { type: 'pre', offset: 0, length: 5, language: 'python' },
    ]);
  });

  it('reads custom emoji and moments', () => {
    const { entities } = read(
      '<tg-emoji emoji-id="53">👍</tg-emoji> <tg-time unix="1647531900" format="wDT">ayer</tg-time>',
      'HTML',
    );
    expect(entities).toEqual([
      { type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '53' },
      { type: 'date_time', offset: 3, length: 4, unix_time: 1_647_531_900, date_time_format: 'wDT' },
    ]);
  });

  it.each([
    ['<p>hola</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['ñ <br>', 'Unsupported start tag "br" at byte offset 3'],
    ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<i>a</em   >', 'Unmatched end tag at byte offset 4, expected "</i>", found "</em>"'],
    ['<i>a</i   ', 'Unclosed end tag at byte offset 4'],
    ['<i =a>x</i>', 'Empty attribute name in the tag "i" at byte offset 0'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href=x/>y</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %s', (markup, reason) => {
    expect(() => read(markup, 'HTML')).toThrow(`Bad Request: can't parse entities: ${reason}`);
  });
});

describe('MarkdownV2', () => {
  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(read(`*${escapeMarkdownV2(text)}*`, 'MarkdownV2').text).toBe(text);
      }),
    );
  });

  it.each<[string, string[]]>([
    [
      '*uno _dos_* __tres__ ~cuatro~ ||cinco||',
      ['bold:uno dos', 'italic:dos', 'underline:tres', 'strikethrough:cuatro', 'spoiler:cinco'],
    ],
    ['`a*b` ```python\nx = 1```', ['code:a*b', 'pre:x = 1']],
    ['[fuente](https://example.org/a\\)b)', ['text_link:fuente']],
    ['![👍](tg://emoji?id=5368324170671202286)', ['custom_emoji:👍']],
    ['>una cita\n>sigue\nfuera', ['blockquote:una cita\nsigue']],
    ['>una cita larga\n>oculta||', ['expandable_blockquote:una cita larga\noculta']],
    ['Av\\. Siempreviva', []],
  ])('reads %s', (markup, expected) => {
    expect(kinds(read(markup, 'MarkdownV2'))).toEqual(expected);
  });

  it.each([
    ['hola.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['ñ *hola', "Can't find end of Bold entity at byte offset 3"],
    ['[a](b', "Can't find end of a URL at byte offset 4"],
  ])('refuses %s', (markup, reason) => {
    expect(() => read(markup, 'MarkdownV2')).toThrow(`can't parse entities: ${reason}`);
  });
});

describe('legacy Markdown', () => {
  it('reads its entities, which do not nest', () => {
    expect(kinds(read('*uno* _dos_ `tres` [cuatro](https://example.org) snake\\_case', 'Markdown'))).toEqual([
      'bold:uno',
      'italic:dos',
      'code:tres',
      'text_link:cuatro',
    ]);
    expect(read('```js\nlet x```', 'Markdown').entities).toEqual([
      { type: 'pre', offset: 0, length: 5, language: 'js' },
    ]);
  });

  it('refuses an entity without end', () => {
    expect(() => read('ñ snake_case', 'Markdown')).toThrow("Can't find end of the entity starting at byte offset 8");
  });
});

describe('entities given by the bot', () => {
  it('are kept where they stand, in Telegram’s order', () => {
    const given = [
      { type: 'italic', offset: 3, length: 4 },
      { type: 'bold', offset: 0, length: 7 },
      { type: 'url', offset: 0, length: 2 },
    ];
    expect(kinds(read('👍 hola', undefined, given))).toEqual(['bold:👍 hola', 'italic:hola']);
  });

  it.each([
    [[{ type: 'bold', offset: 0, length: 9 }], 'ends after the end of the text at UTF-16 offset 7'],
    [[{ type: 'bold', offset: 1, length: 2 }], 'in a middle of a UTF-16 symbol'],
    [[{ offset: 0, length: 2 }], 'Can\'t find field "type"'],
    [[{ type: 'rainbow', offset: 0, length: 2 }], 'unsupported type specified'],
    ['nada', 'expected an Array of MessageEntity'],
  ])('are refused as %o', (given, reason) => {
    expect(() => read('👍 hola', undefined, given)).toThrow(reason);
  });
});

describe('what Telegram finds by itself', () => {
  it.each<[string, string[]]>([
    ['/start@sandbox_bot quilmes', ['bot_command:/start@sandbox_bot']],
    ['mire https://example.org/a?b=1, y example.com.', ['url:https://example.org/a?b=1', 'url:example.com']],
    [
      'escriba a mesa@example.org o a @sandbox_bot #vacunas',
      ['email:mesa@example.org', 'mention:@sandbox_bot', 'hashtag:#vacunas'],
    ],
    ['8/10 y/o #1', []],
  ])('in %s', (text, expected) => {
    expect(kinds(read(text))).toEqual(expected);
  });

  it('is nothing inside code', () => {
    expect(kinds(read('<code>/start https://example.org</code>', 'HTML'))).toEqual(['code:/start https://example.org']);
  });
});
