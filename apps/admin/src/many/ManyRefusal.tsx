import { Alert } from '@mui/material';
import { useLocaleState } from 'react-admin';
import type { DeskError } from '../core/desk-error.js';
import { titleOf } from '../entries/entry-title.js';
import { useWords } from '../i18n/use-words.js';
import type { Chosen } from './many-plan.js';

/** That nothing was done, and because of which entry. */
export function ManyRefusal({ error, chosen }: { error: DeskError; chosen: readonly Chosen[] }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { code, problems } = error.body;
  const places = problems.flatMap(({ path }) => /^items\.(\d+)\./.exec(path)?.[1] ?? []);
  const because = [...new Set(places)].flatMap((at) => chosen[Number(at)] ?? []);
  return (
    <Alert severity="error">
      {say('many.nothingDone')} {say(`error.${code}`)}
      {because.map(({ entry }) => (
        <div key={entry.id}>
          <strong>{titleOf(entry, locale)}</strong>
        </div>
      ))}
    </Alert>
  );
}
