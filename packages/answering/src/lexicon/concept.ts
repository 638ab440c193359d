import type { Topic } from '../entry.js';

/**
 * What part a concept plays in a question:
 * `need` is what is asked for and must be found in an answer; `condition` is the asker's situation ("without DNI"),
 * which steers but need not be found; `who` says for whom; `country` names one.
 */
export type Role = 'need' | 'condition' | 'who' | 'country';

/** One thing people ask about, in the words of every language. */
export type Concept = {
  id: string;
  role: Role;
  topic: Topic | null;
  /** Patterns, separated by commas. See readPattern. */
  patterns: readonly string[];
  /** Ids of concepts whose content helps too when there is none for this one, or beside it. */
  near: readonly string[];
  /**
   * How much an answer must speak of it, 1 for most: more for what a question is about whenever it is named (a bank,
   * a consulate), less for what is often named by the way (work, the police).
   */
  weight: number;
};

type Rest = { near?: readonly string[]; role?: Role; weight?: number };

/** Makes the concepts of one topic; `need` unless said otherwise. */
export function conceptsOf(topic: Topic | null) {
  return (id: string, words: string, { near = [], role = 'need', weight = 1 }: Rest = {}): Concept => ({
    id,
    role,
    topic,
    patterns: words
      .split(',')
      .map((pattern) => pattern.trim())
      .filter((pattern) => pattern !== ''),
    near,
    weight,
  });
}
