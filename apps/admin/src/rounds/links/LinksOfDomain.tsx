import { Autocomplete, Box, TextField } from '@mui/material';
import type { Indicator, IndicatorLinks, SetContent, SetDomain } from '@ventanilla/contracts';
import { memo } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { IndicatorText } from '../../indicator-sets/SetDomains.js';
import { Section } from '../../layout/Section.js';
import { linkedTo } from './links.js';
import type { HelpChoice } from './use-help-choices.js';

/** As many as core takes for one question. */
const MOST_LINKED = 20;

type Props = {
  domain: SetDomain;
  set: SetContent;
  choices: readonly HelpChoice[];
  links: readonly IndicatorLinks[];
  onChoose: (indicator: string, keys: string[]) => void;
};

/** The questions of one domain, each with the services and help lines through which it reaches people. */
export function LinksOfDomain({ domain, set, choices, links, onChoose }: Props) {
  const say = useWords();
  const written = useWritten();
  const indicators = set.indicators.filter((indicator) => indicator.domain === domain.number);
  if (indicators.length === 0) return null;
  return (
    <Section title={written(domain.names) || say('set.domain', { number: domain.number })}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {indicators.map((indicator) => (
          <Row
            key={indicator.key}
            indicator={indicator}
            choices={choices}
            linked={linkedTo(links, indicator.key).join(' ')}
            onChoose={onChoose}
          />
        ))}
      </Box>
    </Section>
  );
}

type RowProps = Pick<Props, 'choices' | 'onChoose'> & {
  indicator: Indicator;
  /** Keys, one space between: what is the same is not drawn anew. */
  linked: string;
};

const Row = memo(LinkRow);

function LinkRow({ indicator, choices, linked, onChoose }: RowProps) {
  const say = useWords();
  const chosen = (linked === '' ? [] : linked.split(' ')).map(
    (key) => choices.find((choice) => choice.key === key) ?? { key, name: key },
  );
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'grid', gap: 1, paddingBlock: 1.5, borderTop: 1, borderColor: 'divider', alignItems: 'center' },
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
      }}
    >
      <IndicatorText indicator={indicator} />
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={choices}
        value={chosen}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ key }) => key}
        isOptionEqualToValue={(one, other) => one.key === other.key}
        getOptionDisabled={() => chosen.length >= MOST_LINKED}
        noOptionsText={say('round.linksNone')}
        onChange={(_, now) =>
          onChoose(
            indicator.key,
            now.map(({ key }) => key),
          )
        }
        renderInput={(input) => <TextField {...input} label={say('round.linkedTo', { key: indicator.key })} />}
      />
    </Box>
  );
}
