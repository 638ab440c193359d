import { Box, Typography } from '@mui/material';
import type { CaseDetail, StartedProtocol } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { nearestText } from '../nearest-text.js';
import { CallFirst } from './CallFirst.js';
import { ProtocolStepRow } from './ProtocolStepRow.js';

type Props = { one: CaseDetail; protocol: StartedProtocol; isOpen: boolean };

/** A protocol that was begun: whom to call first, then its steps. */
export function Checklist({ one, protocol, isOpen }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const done = protocol.steps.filter(({ standing }) => standing !== 'open').length;
  const title = nearestText(protocol.titles, locale);
  return (
    <Box role="group" aria-label={title} sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Box>
        <Typography variant="h3">{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {say('protocol.progress', { done, total: protocol.steps.length })}
        </Typography>
        {protocol.origin === 'readyMade' && <Typography variant="body2">{say('protocol.readyMade')}</Typography>}
      </Box>
      <CallFirst linesInDanger={protocol.linesInDanger} lines={protocol.lines} />
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {protocol.steps.map((step) => (
          <ProtocolStepRow key={step.id} one={one} protocol={protocol.key} step={step} isOpen={isOpen} />
        ))}
      </Box>
    </Box>
  );
}
