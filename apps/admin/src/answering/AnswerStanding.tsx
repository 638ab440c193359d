import KeptIcon from '@mui/icons-material/CheckCircleOutlined';
import AwayIcon from '@mui/icons-material/CloudOffOutlined';
import SendingIcon from '@mui/icons-material/CloudUploadOutlined';
import UnfinishedIcon from '@mui/icons-material/EditNoteOutlined';
import { Alert, Box, Button, type SvgIcon, Typography } from '@mui/material';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useOutbox, useOutboxState } from '../unsent/outbox-context.js';
import { stateOf, type UnsentAnswer } from '../unsent/unsent-answer.js';
import { problemText } from './problem-text.js';
import type { OpenAnswer } from './use-answer.js';

/** Whether what is on the page is stored, on its way, kept here, or refused. */
export function AnswerStanding({ answer }: { answer: OpenAnswer }) {
  const { unsent } = answer;
  if (unsent && stateOf(unsent) === 'refused') return <RefusedAnswer unsent={unsent} />;
  return (
    <Box role="status" sx={{ minHeight: 24 }}>
      <Standing answer={answer} />
    </Box>
  );
}

function Standing({ answer: { stored, unsent, problems } }: { answer: OpenAnswer }) {
  const say = useWords();
  const dates = useDates();
  const { isAway, isKept } = useOutboxState();
  if (!unsent) {
    const words = stored && { when: dates.moment(stored.at), who: stored.by };
    return words && <Line icon={KeptIcon}>{say('answer.stored', words)}</Line>;
  }
  if (!isKept) return <Alert severity="warning">{say('answer.notKept')}</Alert>;
  if (stateOf(unsent) === 'unfinished') {
    const isChosen = unsent.typed.step !== '';
    const [problem] = problems;
    const what = isChosen && problem ? problemText(say, problem.code) : say('answer.chooseFirst');
    return <Line icon={UnfinishedIcon}>{say('answer.unfinished', { what })}</Line>;
  }
  if (isAway) return <Line icon={AwayIcon}>{say('answer.waiting')}</Line>;
  return <Line icon={SendingIcon}>{say('answer.sending')}</Line>;
}

function Line({ icon: Icon, children }: { icon: typeof SvgIcon; children: string }) {
  return (
    <Typography variant="body2" color="textSecondary" sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
      <Icon fontSize="small" aria-hidden />
      {children}
    </Typography>
  );
}

/** Core will never take it as it stands. What was typed stays until the person changes it or gives it up. */
function RefusedAnswer({ unsent }: { unsent: UnsentAnswer }) {
  const say = useWords();
  const outbox = useOutbox();
  const { code, problems } = unsent.refused ?? { code: 'invalid', problems: [] };
  const why = refusals[code as keyof typeof refusals] ?? 'answer.refused.other';
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={() => outbox.giveUp(unsent)} sx={{ whiteSpace: 'nowrap' }}>
          {say('answer.giveUp')}
        </Button>
      }
    >
      {say(why)}
      {problems.map((problem) => (
        <Typography key={problem.path + problem.code} variant="body2">
          {problemText(say, problem.code)}
        </Typography>
      ))}
    </Alert>
  );
}

const refusals = {
  wrongState: 'answer.refused.phase',
  notFound: 'answer.refused.notAsked',
  refused: 'answer.refused.notYours',
  invalid: 'answer.refused.invalid',
} as const;
