import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { type DeskError, isDeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { useTellUndoable } from '../undo/use-tell-undoable.js';
import { LanguageChoice } from '../workflow/LanguageChoice.js';
import { Refusal } from './Refusal.js';
import { useKeepEntry } from './use-entry-deeds.js';
import { type PublicDeed, useChosenLanguages, useLanguagesFor } from './use-languages-for.js';

export function PublishDialog({ deed, entry, onClose }: { deed: PublicDeed; entry: AnyEntry; onClose: () => void }) {
  const say = useWords();
  const keep = useKeepEntry();
  const tell = useTellUndoable();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { attempt, dialog } = useHeldBack(deed);
  const { possible, likely } = useLanguagesFor(deed, entry);
  const [chosen, setChosen] = useChosenLanguages(likely);
  const [refusal, setRefusal] = useState<DeskError | null>(null);
  const [isPending, setPending] = useState(false);

  async function confirm() {
    setPending(true);
    try {
      await attempt(
        (force) => dataProvider[deed](entry, chosen, force),
        (changed) => {
          keep(changed);
          tell(say(deed === 'publish' ? 'publish.done' : 'publish.undone'), [changed]);
          onClose();
        },
      );
    } catch (error) {
      if (!isDeskError(error)) throw error;
      setRefusal(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="publish-dialog">
      <DialogTitle id="publish-dialog">
        {say(deed === 'publish' ? 'publish.question' : 'publish.backQuestion')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say(deed === 'publish' ? 'publish.explain' : 'publish.backExplain')}</Typography>
        {refusal && <Refusal error={refusal} />}
        <LanguageChoice entry={entry} possible={possible} chosen={chosen} onChoose={setChosen} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={chosen.length === 0 || isPending} onClick={() => void confirm()}>
          {say(deed === 'publish' ? 'publish.confirm' : 'publish.backToDraft')}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}
