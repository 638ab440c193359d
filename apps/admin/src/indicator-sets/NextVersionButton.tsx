import { Button } from '@mui/material';
import type { IndicatorSet } from '@ventanilla/contracts';
import { useDataProvider, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { useKeepSet } from './use-indicator-set.js';

/** Begins the next version of a released set with all that is in this one. */
export function NextVersionButton({ set: { id, owner, key, names } }: { set: IndicatorSet }) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const navigate = useNavigate();
  const keep = useKeepSet();
  const dataProvider = useDataProvider<DeskDataProvider>();

  async function begin() {
    try {
      const made = await dataProvider.createIndicatorSet({ owner, key, names, from: id });
      keep(made);
      navigate(`/indicator-sets/${made.id}/edit`);
    } catch (error) {
      if (isDeskError(error, 'keyTaken')) notify(say('set.keyTaken'), { type: 'error' });
      else notifyError(error);
    }
  }

  return (
    <Button variant="outlined" onClick={() => void begin()}>
      {say('set.next')}
    </Button>
  );
}
