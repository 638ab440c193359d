import { Box, TextField, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { clockIn, momentIn } from '../i18n/zone.js';
import { ManyChoice } from '../inputs/ManyChoice.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import type { PartProps } from './WhatSection.js';

/** Where it holds, and from when until when on the clocks of the municipality. */
export function WhereWhenSection({ alert, onChange }: PartProps) {
  const say = useWords();
  const { places } = useMunicipality();
  const all = [...new Set([...places, ...alert.places])];
  const shapes = alert.polygons.length + alert.circles.length;
  return (
    <Section title={say('alert.whereWhen')}>
      {all.length === 0 ? (
        <Typography color="textSecondary">{say('alert.noPlaces')}</Typography>
      ) : (
        <ManyChoice
          label={say('alert.places')}
          help={say('alert.placesHelp')}
          options={all.map((place) => ({ value: place, label: place }))}
          chosen={alert.places}
          onChange={(chosen) => onChange({ places: chosen })}
        />
      )}
      {shapes > 0 && (
        <Typography variant="body2" color="textSecondary">
          {say('alert.shapes', { smart_count: shapes })}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr 1fr' } }}>
        <Moment label={say('alert.expires')} value={alert.expires} onChange={(at) => at && onChange({ expires: at })} />
        <Moment label={say('alert.onset')} value={alert.onset} onChange={(onset) => onChange({ onset })} />
        <Moment label={say('alert.sendAt')} value={alert.sendAt} onChange={(sendAt) => onChange({ sendAt })} />
      </Box>
    </Section>
  );
}

type MomentProps = { label: string; value: string | null; onChange: (moment: string | null) => void };

function Moment({ label, value, onChange }: MomentProps) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  return (
    <TextField
      type="datetime-local"
      label={label}
      helperText={say('moment.zone', { zone: timeZone.replaceAll('_', ' ') })}
      value={value === null ? '' : clockIn(timeZone, new Date(value))}
      onChange={(event) => onChange(momentIn(timeZone, event.target.value)?.toISOString() ?? null)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
