import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AssessmentMatrix, ResponseChange } from '@ventanilla/contracts';
import { findStep } from '@ventanilla/mgi';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import type { AnswerPlace } from '../unsent/unsent-answer.js';

/** What an answer was before and who changed it; asked for when somebody wants to know. */
export function Changes({ matrix, place }: { matrix: AssessmentMatrix; place: AnswerPlace }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ marginInlineStart: -2 }}>
        {say('changes.title')}
      </Button>
      {isOpen && <ChangeList matrix={matrix} place={place} />}
    </Box>
  );
}

function ChangeList({ matrix, place }: { matrix: AssessmentMatrix; place: AnswerPlace }) {
  const say = useWords();
  const translate = useTranslate();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const changes = useQuery({
    queryKey: ['answer-changes', place.round, place.indicator, place.institution],
    queryFn: () => dataProvider.answerChanges(place),
    staleTime: 0,
  });
  if (changes.isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (changes.isError) return <Typography role="alert">{translate(changes.error.message)}</Typography>;
  if (changes.data.items.length === 0) return <Typography variant="body2">{say('changes.none')}</Typography>;
  return (
    <Box component="ol" sx={{ margin: 0, paddingInlineStart: 2.5, display: 'grid', gap: 1 }}>
      {changes.data.items.map((change) => (
        <OneChange key={change.id} change={change} matrix={matrix} />
      ))}
    </Box>
  );
}

function OneChange({ change, matrix }: { change: ResponseChange; matrix: AssessmentMatrix }) {
  const dates = useDates();
  const lines = useChangesInWords(matrix);
  return (
    <li>
      <Typography variant="body2" color="textSecondary">
        {change.by} · {dates.moment(change.at)}
      </Typography>
      {lines(change).map((line) => (
        <Typography key={line} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </li>
  );
}

function useChangesInWords(matrix: AssessmentMatrix) {
  const say = useWords();
  const written = useWritten();
  const read = (path: string, value: unknown) => {
    if (typeof value !== 'string' || value === '') return say('changes.nothing');
    const step = path === 'step' ? findStep(matrix.set.scale, value) : null;
    return step ? written(step.words) : value;
  };
  return ({ changes }: ResponseChange) => {
    const words = changes.flatMap(({ path, before, after }) => {
      const isRead = path === 'step' || path === 'text';
      const what = say(path === 'step' ? 'answer.step' : 'answer.note');
      return isRead ? [say('changes.line', { what, before: read(path, before), after: read(path, after) })] : [];
    });
    const isEvidence = changes.some(({ path }) => path.startsWith('evidence'));
    return isEvidence ? [...words, say('changes.evidence')] : words;
  };
}
