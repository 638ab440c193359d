import CurrentIcon from '@mui/icons-material/CheckCircleOutlined';
import UnsavedIcon from '@mui/icons-material/EditOutlined';
import UnreviewedIcon from '@mui/icons-material/HelpOutlined';
import MissingIcon from '@mui/icons-material/RemoveCircleOutlined';
import StaleIcon from '@mui/icons-material/SyncProblemOutlined';
import { Chip } from '@mui/material';
import type { Passage } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

export type ShownState = Passage['state'] | 'unsaved';

const icons = {
  missing: MissingIcon,
  stale: StaleIcon,
  unreviewed: UnreviewedIcon,
  current: CurrentIcon,
  unsaved: UnsavedIcon,
};

const colours = {
  missing: 'default',
  stale: 'warning',
  unreviewed: 'default',
  current: 'success',
  unsaved: 'primary',
} as const;

/** How a passage stands, said in words; `count` where it speaks of several. What nobody has reviewed says whose it is. */
export function StateChip({ state, count }: { state: ShownState; count?: number }) {
  const say = useWords();
  const Icon = icons[state];
  const name = say(state === 'unreviewed' ? 'machine.mark' : `gap.${state}`);
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colours[state]}
      icon={<Icon aria-hidden />}
      label={count === undefined ? name : `${name}: ${count}`}
      sx={{ fontWeight: 600, borderStyle: state === 'missing' ? 'dashed' : 'solid' }}
    />
  );
}
