import { Alert, Button } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useWords } from '../../i18n/use-words.js';
import { nearestText } from '../nearest-text.js';
import { useCaseDeed } from '../use-case-deed.js';
import { useCaseProtocols } from '../use-cases.js';
import { CallFirst } from './CallFirst.js';

/** At the top of a case whose danger has a protocol: whom to call before anything else, and to begin with it. */
export function SuggestedProtocol({ one }: { one: CaseDetail }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'cases', action: 'edit' });
  const { data: protocols = [] } = useCaseProtocols(one.municipality, one.language);
  const { change, isPending } = useCaseDeed();
  const suggested = protocols.find(({ key }) => key === one.suggestedProtocol);
  if (!suggested || one.state === 'closed') return null;
  const title = nearestText(suggested.titles, locale);
  const begin = () => void change(() => dataProvider.startProtocol(one.id, suggested.key));
  return (
    <Alert
      severity="warning"
      sx={{ '& .MuiAlert-message': { display: 'grid', gap: 1, justifyItems: 'start', flex: 1 } }}
    >
      <strong>{say('protocol.suggested', { title })}</strong>
      <CallFirst linesInDanger={suggested.linesInDanger} lines={suggested.lines} />
      {mayEdit && (
        <Button variant="contained" disabled={isPending} onClick={begin}>
          {say('protocol.begin', { title })}
        </Button>
      )}
    </Alert>
  );
}
