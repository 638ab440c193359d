import { readdirSync, readFileSync } from 'node:fs';
import { bucketOf, dangerWords, featuresOf } from '@ventanilla/answering';

/** A message as its buckets. `isMade`: one of many that a template makes; it is learnt from, never judged by. */
export type Example = { buckets: readonly number[]; isDangerous: boolean; isMade: boolean };

const MESSAGES = new URL('../../../packages/answering/test/messages/', import.meta.url);
const TEMPLATES = new URL('../../../packages/answering/test/training/', import.meta.url);
const QUESTIONS = new URL('../questions/', import.meta.url);
/** So many messages of one template: more say nothing new. */
const MOST_DANGEROUS = 20;
const MOST_ORDINARY = 80;

/** Everything the listener learns from: messages and questions as people write them, and what templates make. */
export function readExamples(): Example[] {
  const written = [...linesIn(MESSAGES, '.txt').map(labelled), ...questions(), ...outOfScope()];
  const made = linesIn(TEMPLATES, '.txt').flatMap(messagesOf).map(labelled);
  return [...written.map((each) => toExample(each, false)), ...made.map((each) => toExample(each, true))];
}

type Labelled = { message: string; isDangerous: boolean };

function toExample({ message, isDangerous }: Labelled, isMade: boolean): Example {
  return { buckets: [...new Set(featuresOf(dangerWords(message)).map(bucketOf))], isDangerous, isMade };
}

/** One a line: the danger it tells of, or `none`, then the message. */
function labelled(line: string): Labelled {
  const space = line.indexOf(' ');
  return { message: line.slice(space + 1), isDangerous: !line.startsWith('none') };
}

function questions(): Labelled[] {
  const asked = linesIn(QUESTIONS, '.jsonl').map(
    (line) => JSON.parse(line) as { text: string; urgent?: boolean; kind?: string },
  );
  const byText = new Map(asked.map((question) => [question.text, question]));
  return [...byText.values()].map(({ text, urgent, kind }) => ({
    message: text,
    isDangerous: urgent === true || kind === 'emergency',
  }));
}

function outOfScope(): Labelled[] {
  return linesIn(new URL('out-of-scope/', QUESTIONS), '.txt').map((message) => ({ message, isDangerous: false }));
}

/** `{a|b} {c|d}` makes four messages; of more than enough, some from all over. */
function messagesOf(template: string): string[] {
  const pieces = template.split(/\{([^}]*)\}/).map((piece, at) => (at % 2 === 1 ? piece.split('|') : [piece]));
  const all = pieces.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)), ['']);
  const step = Math.max(1, all.length / (template.startsWith('none') ? MOST_ORDINARY : MOST_DANGEROUS));
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function linesIn(folder: URL, ending: string): string[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
  return files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'));
}
