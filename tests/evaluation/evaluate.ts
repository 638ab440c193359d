import { parseArgs } from 'node:util';
import { createCoreAnswerer } from './core-answerer.js';
import { createEngineAnswerer } from './engine-answerer.js';
import { type Answerer, judge, type Verdict } from './judge.js';
import { readQuestions } from './questions.js';
import { failures, mistakes, table } from './report.js';

const USAGE = `Usage: pnpm evaluate [--core URL] [--questions FILE]
  --core       ask a running core instead of the engine with the starter content
  --questions  a file of questions, one JSON object a line (default: questions/dev.jsonl)`;

/** Asks every question, prints the tables, and gives the exit code: 1 when a promise is not kept, 2 for wrong use. */
export async function evaluate(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    options: { core: { type: 'string' }, questions: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const answer = values.core === undefined ? createEngineAnswerer() : createCoreAnswerer(values.core);
  const verdicts = await verdictsOn(answer, values.questions);
  console.log(`${table(verdicts)}\n`);
  for (const line of mistakes(verdicts)) console.log(line);
  const broken = failures(verdicts);
  for (const line of broken) console.error(`Below the promise: ${line}`);
  return broken.length > 0 ? 1 : 0;
}

async function verdictsOn(answer: Answerer, file: string | undefined): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of await readQuestions(file)) verdicts.push(...(await judge(question, answer)));
  return verdicts;
}
