import { Box, Typography } from '@mui/material';
import type { Import } from '@ventanilla/contracts';
import { type Say, useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';

/** Parts of HSDS that directories often fill and that have no place here; others go by their name in the standard. */
const named = [
  'contacts',
  'programs',
  'program_id',
  'schedules',
  'addresses',
  'attributes',
  'phones',
  'service_at_locations',
  'cost_options',
  'wait_time',
  'funding',
  'alternate_name',
  'additional_urls',
  'additional_websites',
  'capacities',
  'accessibility',
  'service_areas',
] as const;

/** Everything that a file says and an import would leave out, with how often: to be seen before anything is written. */
export function StaysInFile({ leftOut }: Pick<Import, 'leftOut'>) {
  const say = useWords();
  if (leftOut.length === 0) return null;
  return (
    <Section title={say('hsds.stays')} lead={say('hsds.staysLead')}>
      <Box component="ul" sx={{ margin: 0, paddingInlineStart: 2.5, display: 'grid', gap: 0.5 }}>
        {leftOut.map(({ path, entries }) => (
          <Typography component="li" key={path} sx={{ overflowWrap: 'anywhere' }}>
            {nameOf(path, say)} {say('hsds.inEntries', { smart_count: entries })}
          </Typography>
        ))}
      </Box>
    </Section>
  );
}

function nameOf(path: string, say: Say): string {
  const known = named.find((name) => name === path.split('.')[0]);
  return known ? `${say(`hsds.field.${known}`)} (${path})` : path;
}
