import { Box, Button, Typography } from '@mui/material';
import { type DeskStatistics, outcomes } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { OutcomeMark } from '../questions/OutcomeMark.js';
import { DaysChart } from './DaysChart.js';
import { listLink } from './list-link.js';

export function Today({ statistics }: { statistics: DeskStatistics }) {
  const say = useWords();
  const { today, days } = statistics;
  const total = outcomes.reduce((sum, outcome) => sum + today[outcome], 0);
  return (
    <Section
      title={say('desk.today', { smart_count: total })}
      aside={
        <Button component={Link} to="/questions" variant="outlined">
          {say('desk.seeQuestions')}
        </Button>
      }
    >
      <Box
        component="ul"
        sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: { xs: 1, sm: 2 } }}
      >
        {outcomes.map((outcome) => (
          <Box component="li" key={outcome} sx={{ flex: '1 1 120px' }}>
            <Link
              to={listLink('questions', { outcome })}
              style={{ color: 'inherit', textDecoration: 'none', display: 'block', minHeight: 44 }}
            >
              <Typography
                component="span"
                sx={{ fontSize: '1.9rem', fontWeight: 650, display: 'block', lineHeight: 1.1 }}
              >
                {today[outcome]}
              </Typography>
              <OutcomeMark outcome={outcome} />
            </Link>
          </Box>
        ))}
      </Box>
      <Typography variant="h3">{say('desk.lastDays')}</Typography>
      {days.some((day) => outcomes.some((outcome) => day[outcome] > 0)) ? (
        <DaysChart days={days} />
      ) : (
        <Typography color="textSecondary">{say('desk.nothingAsked')}</Typography>
      )}
    </Section>
  );
}
