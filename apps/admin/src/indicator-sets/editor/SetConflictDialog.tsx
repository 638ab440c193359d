import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { IndicatorSet, SetContent } from '@ventanilla/contracts';
import { compareSets, isSameSet } from '@ventanilla/mgi';
import { useWords } from '../../i18n/use-words.js';
import { DifferenceList } from '../DifferenceList.js';

type Props = {
  theirs: IndicatorSet;
  mine: SetContent;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
};

/** Somebody saved the draft first: what differs between theirs and mine, and which of the two stays. */
export function SetConflictDialog({ theirs, mine, onKeepMine, onTakeTheirs, onClose }: Props) {
  const say = useWords();
  const difference = compareSets(theirs, { key: theirs.key, version: theirs.version, ...mine });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="set-conflict">
      <DialogTitle id="set-conflict">{say('set.conflictTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('set.conflictText')}</Typography>
        {isSameSet(difference) ? (
          <Typography>{say('set.conflictNone')}</Typography>
        ) : (
          <DifferenceList difference={difference} before={theirs} after={mine} />
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{say('set.keepEditing')}</Button>
        <Button onClick={onTakeTheirs}>{say('set.takeTheirs')}</Button>
        <Button variant="contained" onClick={onKeepMine}>
          {say('set.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
