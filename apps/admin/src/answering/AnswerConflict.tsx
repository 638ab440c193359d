import { Alert, Box, Button, Typography } from '@mui/material';
import type { AssessmentMatrix, Response, ResponseInput } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useOutbox } from '../unsent/outbox-context.js';
import type { UnsentAnswer } from '../unsent/unsent-answer.js';
import { AnswerWords } from './AnswerWords.js';

type Props = { matrix: AssessmentMatrix; unsent: UnsentAnswer; theirs: Response };

/** Somebody answered this question too. Both sides are shown, and nothing is overwritten before one is chosen. */
export function AnswerConflict({ matrix, unsent, theirs }: Props) {
  const say = useWords();
  const dates = useDates();
  const outbox = useOutbox();
  const title = say('answer.conflict', { who: theirs.by, when: dates.moment(theirs.at) });
  return (
    <Alert
      severity="warning"
      icon={false}
      role="group"
      aria-label={title}
      sx={{ '& .MuiAlert-message': { width: '100%' } }}
    >
      <Typography sx={{ fontWeight: 650, marginBottom: 1 }}>{title}</Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
        <Side
          title={say('answer.theirs', { who: theirs.by })}
          choose={say('answer.takeTheirs')}
          onChoose={() => outbox.giveUp(unsent)}
          {...{ matrix, words: theirs }}
        />
        <Side
          title={say('answer.mine')}
          choose={say('answer.keepMine')}
          onChoose={() => void outbox.keepMine(unsent)}
          {...{ matrix, words: unsent.typed }}
        />
      </Box>
    </Alert>
  );
}

type SideProps = {
  matrix: AssessmentMatrix;
  title: string;
  words: ResponseInput;
  choose: string;
  onChoose: () => void;
};

function Side({ matrix, title, words, choose, onChoose }: SideProps) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{
        backgroundColor: 'background.paper',
        color: 'text.primary',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        padding: 1.5,
        display: 'grid',
        gap: 1,
        alignContent: 'start',
        minWidth: 0,
      }}
    >
      <Typography variant="body2" color="textSecondary">
        {title}
      </Typography>
      <AnswerWords matrix={matrix} words={words} />
      <Button variant="outlined" onClick={onChoose} sx={{ justifySelf: 'start' }}>
        {choose}
      </Button>
    </Box>
  );
}
