import { Box, MenuItem, TextField } from '@mui/material';
import type { Ask, Indicator, Institution, SetContent, SetDomain } from '@ventanilla/contracts';
import { memo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { IndicatorText } from '../../indicator-sets/SetDomains.js';
import { Section } from '../../layout/Section.js';
import { InstitutionsSelect } from '../InstitutionsSelect.js';
import { askedOf, withAsked, withDomainAsked } from './asks.js';

type Props = {
  domain: SetDomain;
  set: SetContent;
  institutions: readonly Institution[];
  asks: readonly Ask[];
  /** Given how to get on from what is there: rows that were not drawn anew know only what was there before. */
  onChange: (change: (asks: Ask[]) => Ask[]) => void;
};

/** The questions of one domain, each with those who answer it. */
export function AsksOfDomain({ domain, set, institutions, asks, onChange }: Props) {
  const say = useWords();
  const written = useWritten();
  const indicators = set.indicators.filter((indicator) => indicator.domain === domain.number);
  if (indicators.length === 0) return null;
  const name = written(domain.names) || say('set.domain', { number: domain.number });
  const addAll = (
    <TextField
      select
      label={say('round.askDomain')}
      value=""
      disabled={institutions.length === 0}
      onChange={({ target }) => onChange((now) => withDomainAsked(now, indicators, target.value))}
      sx={{ width: 280, maxWidth: '100%' }}
      slotProps={{ htmlInput: { 'aria-label': `${say('round.askDomain')}: ${name}` } }}
    >
      {institutions.map(({ key, name: institution }) => (
        <MenuItem key={key} value={key}>
          {institution}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Section title={name} aside={addAll}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {indicators.map((indicator) => (
          <Row
            key={indicator.key}
            indicator={indicator}
            institutions={institutions}
            asked={askedOf(asks, indicator.key).join(' ')}
            onChoose={(chosen) => onChange((now) => withAsked(now, indicator.key, chosen))}
          />
        ))}
      </Box>
    </Section>
  );
}

type RowProps = {
  indicator: Indicator;
  institutions: readonly Institution[];
  /** Keys, one space between: what is the same is not drawn anew. */
  asked: string;
  onChoose: (institutions: string[]) => void;
};

const Row = memo(AskRow, (before, after) => before.asked === after.asked && before.institutions === after.institutions);

function AskRow({ indicator, institutions, asked, onChoose }: RowProps) {
  const say = useWords();
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'grid', gap: 1, paddingBlock: 1.5, borderTop: 1, borderColor: 'divider', alignItems: 'center' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
      }}
    >
      <IndicatorText indicator={indicator} />
      <InstitutionsSelect
        label={say('round.askedOf', { key: indicator.key })}
        institutions={institutions}
        chosen={asked === '' ? [] : asked.split(' ')}
        onChoose={onChoose}
      />
    </Box>
  );
}
