import { Alert, Box } from '@mui/material';
import type { ProfileComparison } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { CityCounts } from './CityCounts.js';
import { CityTopics } from './CityTopics.js';
import { CityWheels } from './CityWheels.js';
import { CsvDownload } from './CsvDownload.js';
import { cityRows } from './comparison-csv.js';

export function CitiesSideBySide({ comparison }: { comparison: ProfileComparison }) {
  const say = useWords();
  const missing = comparison.cities.filter(({ profile }) => profile === null).map(({ name }) => name);
  const cities = comparison.cities.filter(({ profile }) => profile !== null);
  const shown = { ...comparison, cities };
  return (
    <Box aria-live="polite" sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {missing.length > 0 && <Alert severity="info">{say('compare.unpublished', { names: missing.join(', ') })}</Alert>}
      {cities.length > 0 && (
        <>
          <Section
            title={say('compare.domains')}
            lead={say('compare.citiesLead')}
            aside={
              <CsvDownload
                name={cities.map(({ municipality }) => municipality).join('-')}
                rows={() => cityRows(shown, say)}
              />
            }
          >
            <CityWheels comparison={shown} />
            <CityCounts comparison={shown} />
          </Section>
          <Section title={say('compare.topics')}>
            <CityTopics comparison={shown} />
          </Section>
        </>
      )}
    </Box>
  );
}
