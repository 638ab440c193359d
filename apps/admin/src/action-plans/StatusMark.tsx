import DroppedIcon from '@mui/icons-material/BlockOutlined';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import LateIcon from '@mui/icons-material/NotificationImportantOutlined';
import PlannedIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import UnderwayIcon from '@mui/icons-material/TimelapseOutlined';
import { Chip } from '@mui/material';
import type { ActionStatus } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const icons = { planned: PlannedIcon, underway: UnderwayIcon, done: DoneIcon, dropped: DroppedIcon } as const;

/** Where an action stands: a sign and a word. */
export function StatusMark({ status }: { status: ActionStatus }) {
  const say = useWords();
  const Icon = icons[status];
  return <Chip size="small" variant="outlined" icon={<Icon />} label={say(`actionStatus.${status}`)} />;
}

/** By how much an action is late, where it is. */
export function LateMark({ days }: { days: number }) {
  const say = useWords();
  if (days === 0) return null;
  return <Chip size="small" color="warning" icon={<LateIcon />} label={say('plan.lateBy', { smart_count: days })} />;
}
