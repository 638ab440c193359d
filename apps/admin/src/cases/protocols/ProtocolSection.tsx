import { Box, Button, Typography } from '@mui/material';
import type { CaseDetail } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { CaseRefusal } from '../CaseRefusal.js';
import { nearestText } from '../nearest-text.js';
import { useCaseDeed } from '../use-case-deed.js';
import { useCaseProtocols } from '../use-cases.js';
import { Checklist } from './Checklist.js';

/** The protocols of a case: those that were begun, as checklists, and those that could be. */
export function ProtocolSection({ one }: { one: CaseDetail }) {
  const say = useWords();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'cases', action: 'edit' });
  const isOpen = one.state !== 'closed' && mayEdit === true;
  return (
    <Section title={say('protocol.title')} lead={say('protocol.lead')}>
      {one.protocols.length === 0 && <Typography color="textSecondary">{say('protocol.none')}</Typography>}
      {one.protocols.map((protocol) => (
        <Checklist key={protocol.key} one={one} protocol={protocol} isOpen={isOpen} />
      ))}
      {isOpen && <Others one={one} />}
    </Section>
  );
}

function Others({ one }: { one: CaseDetail }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: protocols = [] } = useCaseProtocols(one.municipality, one.language);
  const { change, refusal, isPending } = useCaseDeed();
  const others = protocols.filter(({ key }) => !one.protocols.some((begun) => begun.key === key));
  if (others.length === 0) return null;
  return (
    <Box role="group" aria-label={say('protocol.choose')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {others.map(({ key, titles }) => (
        <Button
          key={key}
          variant="outlined"
          disabled={isPending}
          onClick={() => void change(() => dataProvider.startProtocol(one.id, key))}
        >
          {say('protocol.begin', { title: nearestText(titles, locale) })}
        </Button>
      ))}
      <CaseRefusal error={refusal} />
    </Box>
  );
}
