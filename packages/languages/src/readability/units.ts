/** A piece of a text and where it stands in it. */
export type Piece = { text: string; start: number; end: number };

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*/gu;

/** Ends of sentences, and line ends: a heading or a row of a list is read as one. */
const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?=[\s»”")]|$)|[.](?=\S)|\n|$)/gu;

/** Short forms whose full stop ends no sentence. */
const SHORT_FORM = /(?:^|[\s(])(?:av|dr|dra|sr|sra|art|nro|núm|tel|pág|etc|ej|mr|mrs|st|no|nº|n°|m|mme)\.$/iu;

/** The words of a text; numbers count as words. */
export function wordsOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].map(pieceOf);
}

/** The sentences of a text that hold at least one word. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of [...text.matchAll(SENTENCE)].map(pieceOf)) {
    const before = pieces.at(-1);
    if (before && goesOn(text, before)) pieces[pieces.length - 1] = joined(text, before, piece);
    else pieces.push(piece);
  }
  return pieces.map((piece) => trimmed(piece)).filter(({ text: own }) => wordsOf(own).length > 0);
}

/** After a short form, or a full stop inside a number or an address. */
function goesOn(text: string, { text: own, end }: Piece): boolean {
  return SHORT_FORM.test(own.trimEnd()) || (own.endsWith('.') && end < text.length && !/\s/u.test(text[end] ?? ''));
}

function joined(text: string, { start }: Piece, { end }: Piece): Piece {
  return { text: text.slice(start, end), start, end };
}

function trimmed({ text, start }: Piece): Piece {
  const own = text.trim();
  const from = start + text.indexOf(own);
  return { text: own, start: from, end: from + own.length };
}

function pieceOf(match: RegExpExecArray): Piece {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}
