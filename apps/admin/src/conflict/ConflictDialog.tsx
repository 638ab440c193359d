import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, AnyEntryInput } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useKeepEntry } from '../entries/use-entry-deeds.js';
import type { Conflict } from '../entries/use-save-draft.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useFieldLabel } from '../readable/field-label.js';
import { useReadableValue } from '../readable/readable-value.js';
import { type Difference, differencesOf, isSendable, mergeChoices, type Side } from './merge.js';
import { SideChoices } from './SideChoices.js';

type Props = {
  conflict: Conflict;
  onClose: () => void;
  onResolve: (values: AnyEntryInput & { version: number }) => Promise<unknown>;
};

/** Somebody saved first. Shows both sides of every field that differs and saves what is chosen; nothing is lost unseen. */
export function ConflictDialog({ conflict, onClose, onResolve }: Props) {
  const say = useWords();
  const dates = useDates();
  const keep = useKeepEntry();
  const { base, mine, theirs } = conflict;
  const who = useWhoSaved(theirs);
  const differences = differencesOf(base, mine, theirs);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const merged = mergeChoices(mine, differences, choices);

  function takeTheirs() {
    keep(theirs);
    onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="conflict-dialog">
      <DialogTitle id="conflict-dialog">{say('conflict.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
        <Typography>{say('conflict.explain', { who, when: dates.moment(theirs.updatedAt) })}</Typography>
        {differences.map((difference) => (
          <DifferenceChoice
            key={difference.path}
            difference={difference}
            chosen={choices[difference.path] ?? difference.suggested}
            onChoose={(side) => setChoices({ ...choices, [difference.path]: side })}
          />
        ))}
        {!isSendable(merged) && <Alert severity="warning">{say('conflict.notSendable')}</Alert>}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{say('conflict.keepEditing')}</Button>
        <Button onClick={takeTheirs}>{say('conflict.takeTheirs')}</Button>
        <Button
          variant="contained"
          disabled={!isSendable(merged)}
          onClick={() => void onResolve({ ...merged, version: theirs.version })}
        >
          {say('conflict.saveChosen')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The name of whoever saved an entry last, so that people can talk to each other instead of guessing. */
function useWhoSaved({ id, version }: AnyEntry): string {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({ queryKey: ['versions', id, version, 0], queryFn: () => dataProvider.versions(id, 0) });
  return data?.items[0]?.by?.name ?? say('conflict.somebody');
}

type ChoiceProps = { difference: Difference; chosen: Side; onChoose: (side: Side) => void };

function DifferenceChoice({ difference, chosen, onChoose }: ChoiceProps) {
  const labelOf = useFieldLabel();
  const read = useReadableValue();
  return (
    <SideChoices
      label={labelOf(difference.path)}
      theirs={read(difference.path, difference.theirs)}
      mine={read(difference.path, difference.mine)}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
