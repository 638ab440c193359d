/** What a document says in one language. A body is sentences, or one text, which is then cut into sentences. */
export type CollectionText = { readonly title: string; readonly body: string | readonly string[] };

/** A text to be found: any page, article or answer that has a title. */
export type CollectionDocument = {
  /** Names the document; putting another of the same id replaces it. */
  readonly id: string;
  /** Only questions about this area (a city) find it; absent: questions about every area do. */
  readonly area?: string | undefined;
  /** language -> the text in it. */
  readonly texts: Readonly<Record<string, CollectionText>>;
};

const SENTENCE_END = /(?<=[.!?؟。！？])\s+|\s*\n+\s*/;

/** The sentences of a body, in order. */
export function sentencesOf(body: string | readonly string[]): readonly string[] {
  return typeof body === 'string' ? body.split(SENTENCE_END).filter((sentence) => sentence !== '') : body;
}
