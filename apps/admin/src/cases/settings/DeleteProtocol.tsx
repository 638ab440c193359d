import { Button } from '@mui/material';
import { type CaseProtocol, readyMadeProtocols } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { useCaseDeed } from '../use-case-deed.js';
import { SettingsRefusal } from './SettingsRefusal.js';

/** Takes a protocol of the municipality away; one that came with the platform is there again as it came. */
export function DeleteProtocol({ protocol, title }: { protocol: CaseProtocol; title: string }) {
  const say = useWords();
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { act, refusal, isPending } = useCaseDeed();
  const [isAsking, setAsking] = useState(false);
  const deed = readyMadeProtocols.some((key) => key === protocol.key) ? 'putBack' : 'delete';

  async function remove() {
    if (!(await act(() => dataProvider.deleteCaseProtocol(protocol).then(() => true)))) return;
    notify(say(`protocols.${deed}Done`), { type: 'success' });
    setAsking(false);
  }

  return (
    <>
      <Button aria-label={`${say(`protocols.${deed}`)}: ${title}`} onClick={() => setAsking(true)}>
        {say(`protocols.${deed}`)}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={say(`protocols.${deed}Title`, { title })}
          text={say(`protocols.${deed}Text`)}
          action={say(`protocols.${deed}`)}
          disabled={isPending}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <SettingsRefusal error={refusal} />
        </ConfirmDialog>
      )}
    </>
  );
}
