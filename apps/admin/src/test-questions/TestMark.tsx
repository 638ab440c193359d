import PassedIcon from '@mui/icons-material/CheckCircleOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlineOutlined';
import OffIcon from '@mui/icons-material/PauseCircleOutlined';
import NotRunIcon from '@mui/icons-material/PendingOutlined';
import type { TestQuestion } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { IconMark } from '../layout/IconMark.js';

const icons = { passed: PassedIcon, failed: FailedIcon, notRun: NotRunIcon };
const colours = { passed: 'primary.main', failed: 'warning.main', notRun: 'text.secondary' };

/** How the last run of a question went. */
export function TestMark({ question }: { question: Pick<TestQuestion, 'state' | 'active'> }) {
  const say = useWords();
  const { state, active } = question;
  if (!active) {
    return (
      <IconMark icon={OffIcon} colour="text.secondary">
        {say('tests.inactive')}
      </IconMark>
    );
  }
  return (
    <IconMark icon={icons[state]} colour={colours[state]}>
      {say(`tests.state.${state}`)}
    </IconMark>
  );
}
