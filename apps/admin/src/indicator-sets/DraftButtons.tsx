import { Button } from '@mui/material';
import type { IndicatorSet } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { useWords } from '../i18n/use-words.js';
import { ConfirmDialog } from '../layout/ConfirmDialog.js';
import { SetRefusal } from './SetRefusal.js';
import { useKeepSet } from './use-indicator-set.js';

type Props = { set: IndicatorSet };

/** Makes a draft a version that rounds can use and that never changes. */
export function ReleaseSetButton({ set }: Props) {
  const say = useWords();
  const notify = useNotify();
  const keep = useKeepSet();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  const [isOpen, setOpen] = useState(false);

  async function release() {
    const released = await run(() => dataProvider.releaseIndicatorSet(set));
    if (!released) return;
    keep(released);
    notify(say('set.isReleased'), { type: 'success' });
    setOpen(false);
  }

  return (
    <>
      <Button variant="outlined" disabled={set.problems.length > 0} onClick={() => setOpen(true)}>
        {say('set.release')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={say('set.release')}
          text={say('set.releaseExplain')}
          action={say('set.release')}
          disabled={isPending}
          onConfirm={() => void release()}
          onClose={() => setOpen(false)}
        >
          {refusal && <SetRefusal error={refusal} />}
        </ConfirmDialog>
      )}
    </>
  );
}

export function DeleteSetButton({ set }: Props) {
  const say = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  const [isOpen, setOpen] = useState(false);

  async function remove() {
    const removed = await run(async () => {
      await dataProvider.deleteIndicatorSet(set);
      return true;
    });
    if (!removed) return;
    notify(say('set.isDeleted'), { type: 'success' });
    navigate('/indicator-sets');
  }

  return (
    <>
      <Button color="error" onClick={() => setOpen(true)}>
        {say('set.delete')}
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={say('set.delete')}
          text={say('set.deleteExplain')}
          action={say('set.delete')}
          colour="error"
          disabled={isPending}
          onConfirm={() => void remove()}
          onClose={() => setOpen(false)}
        >
          {refusal && <SetRefusal error={refusal} />}
        </ConfirmDialog>
      )}
    </>
  );
}
