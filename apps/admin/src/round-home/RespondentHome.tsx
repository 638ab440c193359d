import { Alert, Box, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { takesAnswers } from '@ventanilla/mgi';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ProgressBar } from '../answering/ProgressBar.js';
import { UnsentNotice } from '../answering/UnsentNotice.js';
import { useDueInWords } from '../answering/use-due-in-words.js';
import type { ListedRound } from '../core/assessment-deeds.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMatrix } from '../matrix/use-matrix.js';
import { useNameOfMunicipality } from '../municipality/use-public-municipalities.js';

/** The home page of whoever answers for an institution: what is asked, until when, how far it is. */
export function RespondentHome() {
  const say = useWords();
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const rounds = useQuery({ queryKey: ['own-rounds'], queryFn: () => dataProvider.ownRounds() });
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={say('home.respondent')} lead={say('home.respondentLead')} />
      <UnsentNotice />
      {rounds.isPending && <LinearProgress aria-label={say('common.loading')} />}
      {rounds.isError && <Alert severity="error">{translate(rounds.error.message)}</Alert>}
      {rounds.data?.items.length === 0 && (
        <EmptyState title={say('home.noneAskedTitle')} text={say('home.noneAskedText')} />
      )}
      {rounds.data?.items.map((round) => (
        <RoundCard key={round.id} round={round} />
      ))}
      <Button component={Link} to="/action-plans" variant="outlined" sx={{ justifySelf: 'start' }}>
        {say('home.ownActions')}
      </Button>
    </Box>
  );
}

function RoundCard({ round }: { round: ListedRound }) {
  const say = useWords();
  const nameOf = useNameOfMunicipality();
  const isOpen = takesAnswers(round.phase);
  return (
    <Card component="section" aria-label={round.title}>
      <CardContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="h2">{round.title}</Typography>
        <Typography>{nameOf(round.municipality)}</Typography>
        {round.institutions.map(({ key, name }) => (
          <Typography key={key} color="textSecondary">
            {name}
          </Typography>
        ))}
        {isOpen ? <OpenRound round={round} /> : <Typography>{say('answer.closed')}</Typography>}
        <Button
          component={Link}
          to={`/rounds/${round.id}/answers`}
          variant={isOpen ? 'contained' : 'outlined'}
          sx={{ justifySelf: 'start' }}
        >
          {say(isOpen ? 'home.answer' : 'home.readAnswers')}
        </Button>
      </CardContent>
    </Card>
  );
}

function OpenRound({ round }: { round: ListedRound }) {
  const say = useWords();
  const due = useDueInWords();
  const matrix = useMatrix(round.id);
  if (matrix.isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (!matrix.data) return null;
  return (
    <>
      <Typography>{due(matrix.data)}</Typography>
      <ProgressBar {...sumOf(matrix.data)} />
    </>
  );
}

function sumOf({ rows }: AssessmentMatrix): { asked: number; answered: number } {
  const cells = rows.flatMap((row) => row.cells);
  return { asked: cells.length, answered: cells.filter(({ response }) => response !== null).length };
}
