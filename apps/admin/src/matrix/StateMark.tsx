import ContradictedIcon from '@mui/icons-material/CallSplitOutlined';
import AnsweredIcon from '@mui/icons-material/ChatBubbleOutlineOutlined';
import SettledIcon from '@mui/icons-material/GavelOutlined';
import UnansweredIcon from '@mui/icons-material/HourglassEmptyOutlined';
import ReopenedIcon from '@mui/icons-material/ReplayOutlined';
import ObjectedIcon from '@mui/icons-material/ReportOutlined';
import type { IndicatorState } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { IconMark } from '../layout/IconMark.js';

const looks = {
  unanswered: { icon: UnansweredIcon, colour: 'text.secondary' },
  answered: { icon: AnsweredIcon, colour: 'text.primary' },
  contradicted: { icon: ContradictedIcon, colour: 'warning.main' },
  objected: { icon: ObjectedIcon, colour: 'warning.main' },
  reopened: { icon: ReopenedIcon, colour: 'warning.main' },
  settled: { icon: SettledIcon, colour: 'primary.main' },
} as const;

/** Where a question stands, in a word with its own icon. */
export function StateMark({ state }: { state: IndicatorState }) {
  const say = useWords();
  const { icon, colour } = looks[state];
  return (
    <IconMark icon={icon} colour={colour}>
      <span style={{ whiteSpace: 'normal' }}>{say(`question.${state}`)}</span>
    </IconMark>
  );
}
