/** A text to be found, in one language; questions about another area do not find it. */
export type Page = {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly body: readonly string[];
};

/** What an engine made of pages. */
export type PageIndex = {
  /** Ids, best first, at most `BEST`; without an area from everywhere. */
  search(question: string, area?: string): string[];
  /** Bytes that the JavaScript heap does not show. */
  nativeBytes?(): number;
};

/** An index that can be told of a changed page without being built again. */
export type ChangeableIndex = PageIndex & {
  put(page: Page): void;
  remove(id: string): void;
};

/** A search engine behind the one interface it is measured by. `language` is that of the pages. */
export type Engine<Index extends PageIndex = PageIndex> = {
  readonly name: string;
  build(pages: readonly Page[], language: string): Index;
};

/** How many ids a search gives at most: MRR is counted over ten. */
export const BEST = 10;

/** The whole text of a page as one string. */
export function textOf({ title, body }: Page): string {
  return `${title}\n${body.join('\n')}`;
}
