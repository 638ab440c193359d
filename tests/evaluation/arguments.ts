import { parseArgs } from 'node:util';
import type { Engine } from './engines/engine.js';
import { peers, peersNamed } from './engines/peers.js';

export const USAGE = `Usage: pnpm evaluate [--set town|omos] [--split NAME] [--only engine | --peers NAME…]
                     [--core URL] [--questions FILE] [--figures]
  --set        only the questions of the town, or only OMoS-QA (default: both)
  --split      which questions of OMoS-QA: questions-NAME-LANGUAGE.jsonl (default: dev)
  --only       "engine" measures ours alone, without the peers
  --peers      measures beside these peers alone: ${peers.map(({ name }) => `"${name}"`).join(', ')}
  --core       asks a running core the town's questions, instead of the engine with the starter content
  --questions  a file of the town's questions, one JSON object a line (default: questions/dev.jsonl)
  --figures    prints our figures on OMoS-QA as JSON, the shape of floors.json, and nothing else
OMOS_DIR names the folder with OMoS-QA; without it ../shared/omos beside the project is tried.`;

/** What is to be measured. */
export type Wanted = {
  readonly sets: readonly ('town' | 'omos')[];
  readonly split: string;
  readonly peers: readonly Engine[];
  readonly core: string | undefined;
  readonly questions: string | undefined;
  readonly isFiguresOnly: boolean;
};

/** Reads the command line; `null` asks for the usage. Throws on what it does not know. */
export function readArguments(args: readonly string[]): Wanted | null {
  const { values, positionals } = parseArgs({
    args: args.filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: {
      set: { type: 'string' },
      split: { type: 'string', default: 'dev' },
      only: { type: 'string' },
      peers: { type: 'string' },
      core: { type: 'string' },
      questions: { type: 'string' },
      figures: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    sets: setsNamed(values.set),
    split: values.split,
    peers: peersWanted(values.only, values.peers, positionals),
    core: values.core,
    questions: values.questions,
    isFiguresOnly: values.figures,
  };
}

function setsNamed(name: string | undefined): Wanted['sets'] {
  if (name === undefined) return ['town', 'omos'];
  if (name === 'town' || name === 'omos') return [name];
  throw new Error(`No set "${name}"; there are town and omos`);
}

function peersWanted(only: string | undefined, first: string | undefined, more: readonly string[]): readonly Engine[] {
  if (only !== undefined && only !== 'engine') throw new Error(`--only knows "engine" alone, not "${only}"`);
  if (first === undefined && more.length > 0) throw new Error(`Nobody knows what "${more.join(' ')}" is for`);
  if (only === 'engine') return [];
  return first === undefined ? peers : peersNamed([first, ...more]);
}
