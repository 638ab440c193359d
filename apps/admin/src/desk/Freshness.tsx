import { Button, Typography } from '@mui/material';
import type { DeskStatistics } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { ShareBar } from './ShareBar.js';

/** From the freshest to what nobody ever checked, in the colour of how sure one can be. */
const periods = [
  { name: 'within3Months', colour: 'primary.main' },
  { name: 'within6Months', colour: 'primary.main' },
  { name: 'within12Months', colour: 'primary.main' },
  { name: 'longer', colour: 'warning.main' },
  { name: 'never', colour: 'warning.main' },
] as const;

/** The list of all entries, those that nobody checked first and then the longest unchecked. */
const LEAST_FRESH = '/entries?sort=checkedAt&order=ASC&filter=%7B%7D';

/** How long ago a person checked what the public reads, as shares of all of it. */
export function Freshness({ freshness }: { freshness: DeskStatistics['freshness'] }) {
  const say = useWords();
  const total = periods.reduce((sum, { name }) => sum + freshness[name], 0);
  return (
    <Section title={say('desk.freshness')} lead={say('desk.freshnessLead')}>
      {total === 0 ? (
        <Typography color="textSecondary">{say('desk.nothingPublic')}</Typography>
      ) : (
        <>
          {periods.map(({ name, colour }) => (
            <ShareBar
              key={name}
              label={say(`desk.fresh.${name}`)}
              value={say('desk.coverageOf', { published: freshness[name], total })}
              share={freshness[name] / total}
              colour={colour}
            />
          ))}
          <Button component={Link} to={LEAST_FRESH} sx={{ justifySelf: 'start', marginLeft: -1 }}>
            {say('desk.seeLeastFresh')}
          </Button>
        </>
      )}
    </Section>
  );
}
