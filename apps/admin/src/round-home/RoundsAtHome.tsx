import { Alert, Box, Button, LinearProgress, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AssessmentMatrix, InstitutionProgress } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import { ProgressBar } from '../answering/ProgressBar.js';
import { useDueInWords } from '../answering/use-due-in-words.js';
import type { ListedRound } from '../core/assessment-deeds.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMatrix } from '../matrix/use-matrix.js';
import { useMunicipality } from '../municipality/municipality-context.js';

/** Few rounds are at work at the same time; the list of rounds has them all. */
const SHOWN = 3;

/** On the home page of whoever runs rounds: how far they are, what is late, what needs somebody. */
export function RoundsAtHome() {
  const say = useWords();
  const { id } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const rounds = useQuery({ queryKey: ['rounds-at-home', id], queryFn: () => dataProvider.rounds(id) });
  const open = (rounds.data?.items ?? []).filter(({ phase }) => phase !== 'followUp').slice(0, SHOWN);
  return (
    <Section
      title={say('home.rounds')}
      lead={say('home.roundsLead')}
      aside={
        <Button component={Link} to="/rounds">
          {say('home.allRounds')}
        </Button>
      }
    >
      {rounds.isPending && <LinearProgress aria-label={say('common.loading')} />}
      {rounds.isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {rounds.data && open.length === 0 && <Typography color="textSecondary">{say('home.noRounds')}</Typography>}
      {open.map((round) => (
        <OneRound key={round.id} round={round} />
      ))}
    </Section>
  );
}

function OneRound({ round }: { round: ListedRound }) {
  const say = useWords();
  const { data } = useMatrix(round.id);
  return (
    <Box component="section" aria-label={round.title} sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        <MuiLink component={Link} to={`/rounds/${round.id}`}>
          {round.title}
        </MuiLink>
      </Typography>
      {data ? <Standing matrix={data} /> : <LinearProgress aria-label={say('common.loading')} />}
    </Box>
  );
}

function Standing({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const due = useDueInWords();
  const { assessment, institutions } = matrix;
  const late = institutions.filter(({ daysLate, missing }) => daysLate > 0 && missing.length > 0);
  const count = (state: string) => matrix.rows.filter((row) => row.state === state).length;
  const link = `/rounds/${assessment.id}/matrix`;
  const needs = [
    ['contradicted', count('contradicted')],
    ['undecided', matrix.takes.decisions ? count('answered') + count('objected') + count('reopened') : 0],
  ] as const;
  return (
    <>
      <Typography variant="body2">{due(matrix)}</Typography>
      <ProgressBar {...sumOf(institutions)} />
      {late.length > 0 && (
        <Box component="ul" aria-label={say('home.late')} sx={{ margin: 0, paddingInlineStart: 2.5 }}>
          {late.map(({ institution, name, missing, daysLate }) => (
            <li key={institution}>
              <MuiLink
                component={Link}
                to={`${link}?institution=${encodeURIComponent(institution)}&standing=unanswered`}
              >
                {say('home.lateOne', { name, missing: missing.length, smart_count: daysLate })}
              </MuiLink>
            </li>
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button component={Link} to={link} variant="outlined">
          {say('home.matrix')}
        </Button>
        {needs.map(
          ([standing, number]) =>
            number > 0 && (
              <Button key={standing} component={Link} to={`${link}?standing=${standing}`}>
                {say(`home.needs.${standing}`, { smart_count: number })}
              </Button>
            ),
        )}
      </Box>
    </>
  );
}

function sumOf(institutions: readonly InstitutionProgress[]) {
  return {
    asked: institutions.reduce((sum, { asked }) => sum + asked, 0),
    answered: institutions.reduce((sum, { answered }) => sum + answered, 0),
  };
}
