declare module 'snowball-stemmers' {
  const stemmers: { newStemmer(algorithm: string): { stem(word: string): string } };
  export default stemmers;
}

declare module 'wink-bm25-text-search' {
  type Filter<Given> = (values: Readonly<Record<string, string>>, given: Given) => boolean;
  type Search = {
    defineConfig(config: { fldWeights: Record<string, number>; ovFldNames?: string[] }): void;
    definePrepTasks(tasks: ((text: string) => string[])[]): void;
    addDoc(document: Record<string, string>, id: string): void;
    consolidate(): void;
    search<Given>(text: string, limit?: number, filter?: Filter<Given>, given?: Given): [id: string, score: number][];
  };
  export default function create(): Search;
}
