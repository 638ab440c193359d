import { Box, Button, Typography } from '@mui/material';
import type { CaseProtocol } from '@ventanilla/contracts';
import { useState } from 'react';
import { useLocaleState } from 'react-admin';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { nearestText } from '../nearest-text.js';
import { CallFirst } from '../protocols/CallFirst.js';
import { useCaseProtocols } from '../use-cases.js';
import { ProtocolDialog } from './ProtocolDialog.js';

/** The protocols of the municipality, and whether anybody here has checked them. */
export function ProtocolsSection({ municipality }: { municipality: string }) {
  const say = useWords();
  const { data: protocols = [] } = useCaseProtocols(municipality);
  const [open, setOpen] = useState<CaseProtocol | null>(null);
  return (
    <Section title={say('protocols.title')} lead={say('protocols.lead')}>
      {protocols.map((protocol) => (
        <ProtocolRow key={protocol.key} protocol={protocol} onCheck={() => setOpen(protocol)} />
      ))}
      {open && <ProtocolDialog protocol={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function ProtocolRow({ protocol, onCheck }: { protocol: CaseProtocol; onCheck: () => void }) {
  const say = useWords();
  const dates = useDates();
  const [locale] = useLocaleState();
  const title = nearestText(protocol.titles, locale);
  const { origin, updatedAt, updatedBy } = protocol;
  const checked = { name: updatedBy ?? '', at: updatedAt ? dates.moment(updatedAt) : '' };
  return (
    <Box component="article" aria-label={title} sx={{ display: 'grid', gap: 0.75, justifyItems: 'start', minWidth: 0 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography>{nearestText(protocol.uses, locale)}</Typography>
      <Typography variant="body2" color={origin === 'readyMade' ? 'warning.main' : 'textSecondary'}>
        {say(`protocols.origin.${origin}`, checked)} · {say('protocols.steps', { smart_count: protocol.steps.length })}
      </Typography>
      <CallFirst linesInDanger={protocol.linesInDanger} lines={protocol.lines} />
      <Button variant="outlined" aria-label={`${say('protocols.check')}: ${title}`} onClick={onCheck}>
        {say('protocols.check')}
      </Button>
    </Box>
  );
}
