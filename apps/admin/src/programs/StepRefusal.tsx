import { Alert } from '@mui/material';
import type { DeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';

/** What core did not do; what is wrong with an input stands in its own sentence. */
export function StepRefusal({ error }: { error: DeskError | null }) {
  const say = useWords();
  if (!error) return null;
  const [problem] = error.body.problems;
  const said = problem ? say('program.problem', { message: problem.message }) : say(`error.${error.body.code}`);
  return <Alert severity="error">{said}</Alert>;
}
