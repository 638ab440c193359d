import { Box, Typography } from '@mui/material';
import type { ProfileCheck } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { useMunicipalityName } from '../../municipality/use-municipality-name.js';
import { useNameIn } from '../../round-findings/use-name-in.js';
import { Wheel } from '../../wheel/Wheel.js';
import { WheelDownloads } from '../../wheel/WheelDownloads.js';
import { domainAnchor } from './WholeFindings.js';

/** The wheel of one profile: a domain leads to its findings below, and the drawing can be taken along. */
export function WholeWheel({ check }: { check: ProfileCheck }) {
  const say = useWords();
  const nameIn = useNameIn();
  const place = useMunicipalityName();
  const [language] = useLocaleState();
  const note = check.questionnaire === 'official' ? null : say(`set.origin.${check.questionnaire}`);
  const names = Object.fromEntries(check.domains.map(({ domain, names: own }) => [domain, nameIn(own)]));
  const counts = check.domains.map(({ domain, wellDeveloped, potential }) => ({
    domain,
    well: wellDeveloped,
    potential,
  }));
  const show = (domain: number) => {
    const heading = document.getElementById(domainAnchor(domain));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };
  return (
    <Section title={say('whole.wheel')} lead={say('wheel.lead')}>
      <Wheel counts={counts} names={names} chosen={null} onChoose={show} />
      {note && <Typography>{note}</Typography>}
      <Typography variant="body2" color="textSecondary">
        ■ {say('wheel.well')} · □ {say('wheel.potential')}
      </Typography>
      <Box>
        <WheelDownloads
          name={check.key}
          wheel={{
            ...{ title: check.title, place, period: check.period, labels: names, language },
            ...(note !== null && { note }),
            domains: check.domains.map(({ domain: number, wellDeveloped, potential }) => ({
              number,
              wellDeveloped,
              potential,
            })),
            words: { wellDeveloped: say('wheel.well'), potential: say('wheel.potential') },
          }}
        />
      </Box>
    </Section>
  );
}
