/** Text ready for Telegram's HTML mode, with the length Telegram counts: what is seen, not the markup. */
export type Html = Readonly<{ markup: string; length: number }>;

/** One thing to say, in lines that are never cut. */
export type Block = readonly Html[];

export const nothing: Html = { markup: '', length: 0 };

export function plain(text: string): Html {
  return { markup: escapeHtml(text), length: text.length };
}

export const bold = (text: string): Html => tagged('b', text);
export const italic = (text: string): Html => tagged('i', text);

function tagged(tag: string, text: string): Html {
  return text === '' ? nothing : { markup: `<${tag}>${escapeHtml(text)}</${tag}>`, length: text.length };
}

export function join(parts: readonly Html[], separator = ''): Html {
  const seen = parts.filter(({ length }) => length > 0);
  return {
    markup: seen.map(({ markup }) => markup).join(escapeHtml(separator)),
    length: seen.reduce((sum, { length }) => sum + length, 0) + separator.length * Math.max(0, seen.length - 1),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
