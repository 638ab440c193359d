import { Box, Button, Typography } from '@mui/material';
import type { CaseProtocol } from '@ventanilla/contracts';
import { type ComponentProps, useState } from 'react';
import { useLocaleState } from 'react-admin';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { nearestText } from '../nearest-text.js';
import { CallFirst } from '../protocols/CallFirst.js';
import { useCaseProtocols } from '../use-cases.js';
import { DeleteProtocol } from './DeleteProtocol.js';
import { ProtocolDialog } from './ProtocolDialog.js';
import { blankProtocol } from './protocol-form.js';

type Opened = ComponentProps<typeof ProtocolDialog>['protocol'];

/** The protocols of the municipality, and whether anybody here has checked them. */
export function ProtocolsSection({ municipality }: { municipality: string }) {
  const say = useWords();
  const { data: protocols = [] } = useCaseProtocols(municipality);
  const [open, setOpen] = useState<Opened | null>(null);
  const add = (
    <Box>
      <Button variant="outlined" onClick={() => setOpen(blankProtocol(municipality))}>
        {say('protocols.new')}
      </Button>
    </Box>
  );
  return (
    <Section title={say('protocols.title')} lead={say('protocols.lead')} aside={add}>
      {protocols.map((protocol) => (
        <ProtocolRow key={protocol.key} protocol={protocol} onCheck={() => setOpen(protocol)} />
      ))}
      {open && <ProtocolDialog protocol={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function ProtocolRow({ protocol, onCheck }: { protocol: CaseProtocol; onCheck: () => void }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const title = nearestText(protocol.titles, locale);
  return (
    <Box component="article" aria-label={title} sx={{ display: 'grid', gap: 0.75, justifyItems: 'start', minWidth: 0 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography>{nearestText(protocol.uses, locale)}</Typography>
      <Checked protocol={protocol} />
      <CallFirst linesInDanger={protocol.linesInDanger} lines={protocol.lines} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" aria-label={`${say('protocols.check')}: ${title}`} onClick={onCheck}>
          {say('protocols.check')}
        </Button>
        {protocol.origin === 'own' && <DeleteProtocol protocol={protocol} title={title} />}
      </Box>
    </Box>
  );
}

function Checked({ protocol: { origin, steps, updatedAt, updatedBy } }: { protocol: CaseProtocol }) {
  const say = useWords();
  const dates = useDates();
  const checked = { name: updatedBy ?? '', at: updatedAt ? dates.moment(updatedAt) : '' };
  return (
    <Typography variant="body2" color={origin === 'readyMade' ? 'warning.main' : 'textSecondary'}>
      {say(`protocols.origin.${origin}`, checked)} · {say('protocols.steps', { smart_count: steps.length })}
    </Typography>
  );
}
