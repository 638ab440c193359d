import RunIcon from '@mui/icons-material/PlayArrowOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useListContext, useNotify, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** Asks every active question on what is public now. */
export function RunButton() {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const notifyError = useNotifyError();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { total } = useListContext();
  const [isRunning, setRunning] = useState(false);

  async function run() {
    setRunning(true);
    try {
      const { passed, failed } = await dataProvider.runTestQuestions(id);
      notify(say('tests.ran', { passed, failed }), { type: failed === 0 ? 'success' : 'warning' });
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setRunning(false);
    }
  }

  if (total === 0) return null;
  return (
    <Button variant="outlined" startIcon={<RunIcon />} disabled={isRunning} onClick={() => void run()}>
      {say(isRunning ? 'tests.running' : 'tests.run')}
    </Button>
  );
}
