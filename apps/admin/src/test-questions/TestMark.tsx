import PassedIcon from '@mui/icons-material/CheckCircleOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import OffIcon from '@mui/icons-material/PauseCircleOutlined';
import NotRunIcon from '@mui/icons-material/PendingOutlined';
import { Box } from '@mui/material';
import type { TestQuestion } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const icons = { passed: PassedIcon, failed: FailedIcon, notRun: NotRunIcon };
const colours = { passed: 'primary.main', failed: 'warning.main', notRun: 'text.secondary' };

/** How the last run of a question went. */
export function TestMark({ question }: { question: Pick<TestQuestion, 'state' | 'active'> }) {
  const say = useWords();
  const { state, active } = question;
  const Icon = active ? icons[state] : OffIcon;
  const colour = active ? colours[state] : 'text.secondary';
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: colour,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {active ? say(`tests.state.${state}`) : say('tests.inactive')}
    </Box>
  );
}
