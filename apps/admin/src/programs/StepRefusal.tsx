import { Alert } from '@mui/material';
import type { Problem } from '@ventanilla/contracts';
import type { DeskError } from '../core/desk-error.js';
import { type Say, useWords } from '../i18n/use-words.js';

/** What core did not do; what is wrong with an input stands in its own sentence. */
export function StepRefusal({ error }: { error: DeskError | null }) {
  const say = useWords();
  if (!error) return null;
  const [problem] = error.body.problems;
  const said = problem ? say('program.problem', { message: inWords(say, problem) }) : say(`error.${error.body.code}`);
  return <Alert severity="error">{said}</Alert>;
}

/** Why an address can not be told anything. */
const troubles = ['notHttps', 'notWeb', 'port', 'credentials', 'private'] as const;

function inWords(say: Say, { path, code, message }: Problem): string {
  const trouble = path === 'webhook.url' ? troubles.find((each) => each === code) : undefined;
  return trouble ? say(`webhook.trouble.${trouble}`) : message;
}
