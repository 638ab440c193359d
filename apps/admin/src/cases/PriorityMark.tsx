import HighIcon from '@mui/icons-material/KeyboardArrowUpOutlined';
import UrgentIcon from '@mui/icons-material/PriorityHighOutlined';
import type { CasePriority } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { IconMark } from '../layout/IconMark.js';

/** How pressing a case is; nothing where it is as pressing as any. */
export function PriorityMark({ priority }: { priority: CasePriority }) {
  const say = useWords();
  if (priority === 'normal') return null;
  const isUrgent = priority === 'urgent';
  return (
    <IconMark icon={isUrgent ? UrgentIcon : HighIcon} colour={isUrgent ? 'error.main' : 'warning.main'}>
      {say(`casePriority.${priority}`)}
    </IconMark>
  );
}
