import { Alert } from '@mui/material';
import type { Problem } from '@ventanilla/contracts';
import type { AlertPageKey } from '@ventanilla/languages';
import type { DeskError } from '../core/desk-error.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { type Say, useWords } from '../i18n/use-words.js';

const saidByCode = ['past', 'order', 'over', 'unknownPlace', 'unknownLanguage'];
const fields = ['headline', 'description', 'instruction'] as const;

/** What core did not do, and what to do about it. */
export function AlertRefusal({ error }: { error: DeskError | null }) {
  const say = useWords();
  if (!error) return null;
  const { code, problems } = error.body;
  return (
    <Alert severity="error">
      {say(`error.${code}`)}
      <ProblemList problems={problems} />
    </Alert>
  );
}

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const say = useWords();
  const nameOf = useLanguageName();
  if (problems.length === 0) return null;
  const sentences = new Set(problems.map((problem) => sentenceOf(say, nameOf, problem)));
  return (
    <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentenceOf(say: Say, nameOf: (language: string) => string, { path, code }: Problem): string {
  if (saidByCode.includes(code)) return say(`alert.problem.${code}` as AlertPageKey);
  const key = code === 'missing' ? 'alert.problem.missing' : 'alert.problem.other';
  return say(key, { field: fieldOf(say, nameOf, path) });
}

/** `texts.pt.headline` in words; anything else by the name core has for it. */
function fieldOf(say: Say, nameOf: (language: string) => string, path: string): string {
  const [first, language, name] = path.split('.');
  if (first !== 'texts' || !language) return path;
  const field = fields.find((each) => each === name);
  return field ? `${say(`alert.${field}`)} (${nameOf(language)})` : `${say('alert.says')} (${nameOf(language)})`;
}
