import { createCoreAnswerer } from './core-answerer.js';
import { createEngineAnswerer } from './engine-answerer.js';
import type { Engine } from './engines/engine.js';
import { type Answerer, judge, type Verdict } from './judge.js';
import { type Question, readQuestions } from './questions.js';
import { failures, mistakes, table } from './report.js';
import { judgeStatements, readStatementQuestions, statementTable } from './statements.js';
import { peersOnTown } from './town-peers.js';

type Wanted = {
  readonly core: string | undefined;
  readonly questions: string | undefined;
  readonly peers: readonly Engine[];
};

/** Asks the questions of the town, prints tables and mistakes; 1 when a promise is not kept. */
export async function printTown({ core, questions: file, peers }: Wanted): Promise<number> {
  const answer = core === undefined ? createEngineAnswerer() : createCoreAnswerer(core);
  const questions = await readQuestions(file);
  const verdicts = await verdictsOn(answer, questions);
  console.log(`Questions of the town, ours\n${table(verdicts)}\n`);
  for (const line of mistakes(verdicts)) console.log(line);
  if (core === undefined && file === undefined)
    console.log(`\n${statementTable(judgeStatements(await readStatementQuestions()))}`);
  if (peers.length > 0) console.log(`\nThe same questions, peers (keys alone)\n${peersOnTown(peers, questions)}`);
  const broken = failures(verdicts);
  for (const line of broken) console.error(`Below the promise: ${line}`);
  return broken.length > 0 ? 1 : 0;
}

async function verdictsOn(answer: Answerer, questions: readonly Question[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of questions) verdicts.push(...(await judge(question, answer)));
  return verdicts;
}
