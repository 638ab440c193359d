import CloseIcon from '@mui/icons-material/CloseOutlined';
import PreviousIcon from '@mui/icons-material/NavigateBeforeOutlined';
import NextIcon from '@mui/icons-material/NavigateNextOutlined';
import { Box, Dialog, DialogContent, DialogTitle, IconButton, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { AssessmentMatrix, MatrixRow } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { Comments } from '../answering/Comments.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { AnswersBeside } from './AnswersBeside.js';
import { DecisionNote } from './DecisionNote.js';
import { QuestionHelp } from './QuestionHelp.js';
import { StateMark } from './StateMark.js';
import { questionOf } from './set-words.js';

type Props = {
  matrix: AssessmentMatrix;
  /** Those that are shown: one leads to the next. */
  rows: readonly MatrixRow[];
  indicator: string;
  /** Whose answer was opened; null for the question as a whole. */
  institution: string | null;
  onOpen: (indicator: string | null, institution?: string | null) => void;
};

/** A question with everything about it: the answers side by side, evidence, what was decided, comments, history. */
export function QuestionDialog({ matrix, rows, indicator, institution, onOpen }: Props) {
  const say = useWords();
  const written = useWritten();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { canAccess: mayRespond } = useCanAccess({ resource: 'rounds', action: 'respond' });
  const row = matrix.rows.find((one) => one.indicator === indicator);
  if (!row) return null;
  const at = rows.findIndex((one) => one.indicator === indicator);
  const go = (to: number) => {
    const next = rows[to];
    return next ? () => onOpen(next.indicator, institution) : undefined;
  };
  const about = [null, ...row.cells.map((cell) => cell.institution)];
  return (
    <Dialog
      open
      onClose={() => onOpen(null)}
      fullScreen={isPhone}
      fullWidth
      maxWidth="lg"
      aria-labelledby="question-dialog"
    >
      <DialogTitle component="div" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2" color="textSecondary">
            {indicator}
          </Typography>
          <Typography variant="h2" id="question-dialog" sx={{ overflowWrap: 'anywhere' }}>
            {written(questionOf(matrix.set, indicator))}
          </Typography>
        </Box>
        <Step label={say('matrix.previous')} icon={<PreviousIcon />} onClick={go(at - 1)} />
        <Step label={say('matrix.next')} icon={<NextIcon />} onClick={go(at + 1)} />
        <Step label={say('matrix.close')} icon={<CloseIcon />} onClick={() => onOpen(null)} />
      </DialogTitle>
      <DialogContent dividers sx={{ display: 'grid', gap: 2.5, alignContent: 'start' }} key={indicator}>
        <StateMark state={row.state} />
        <QuestionHelp set={matrix.set} indicator={indicator} />
        {row.decision && <DecisionNote matrix={matrix} row={row} decision={row.decision} />}
        <AnswersBeside matrix={matrix} row={row} chosen={institution} />
        <Comments matrix={matrix} indicator={indicator} about={mayRespond ? about : []} />
      </DialogContent>
    </Dialog>
  );
}

type StepProps = { label: string; icon: React.ReactNode; onClick: (() => void) | undefined };

function Step({ label, icon, onClick }: StepProps) {
  return (
    <IconButton aria-label={label} onClick={onClick} disabled={!onClick}>
      {icon}
    </IconButton>
  );
}
