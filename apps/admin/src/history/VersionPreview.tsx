import { Alert, Button, DialogActions, DialogContent, LinearProgress, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, Version } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Refusal } from '../entries/Refusal.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { ChangeList } from '../readable/ChangeList.js';
import { changesBetween } from '../readable/changes.js';
import { useDeed } from '../workflow/use-deed.js';

type Props = { entry: AnyEntry; version: Version; onBack: () => void; onRestored: () => void };

/** What bringing a version back would change of the draft, before anything is changed. */
export function VersionPreview({ entry, version, onBack, onRestored }: Props) {
  const say = useWords();
  const dates = useDates();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'services', action: 'edit' });
  const [why, setWhy] = useState('');
  const { run, refusal, isPending } = useDeed(say('history.restored'), onRestored);
  const { data } = useQuery({
    queryKey: ['version', entry.id, version.version],
    queryFn: () => dataProvider.version(entry.id, version.version),
  });
  const changes = data ? changesBetween({ facts: entry.facts, texts: entry.texts }, data.content) : null;
  const canRestore = mayWrite && changes !== null && changes.length > 0;
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('history.compare', { when: dates.moment(version.at) })}</Typography>
        {refusal && <Refusal error={refusal} />}
        {changes === null && <LinearProgress aria-label={say('history.title')} />}
        {changes?.length === 0 && <Alert severity="info">{say('history.same')}</Alert>}
        {changes && <ChangeList changes={changes} before={say('history.now')} after={say('history.then')} />}
        {canRestore && (
          <TextField
            label={say('history.why')}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 1_000 } }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack}>{say('history.back')}</Button>
        {canRestore && (
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => void run(() => dataProvider.restoreVersion(entry, version.version, why))}
          >
            {say('history.restore')}
          </Button>
        )}
      </DialogActions>
    </>
  );
}
