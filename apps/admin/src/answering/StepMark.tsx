import NoneIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import OtherIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import PotentialIcon from '@mui/icons-material/TimelapseOutlined';
import WellIcon from '@mui/icons-material/VerifiedOutlined';
import type { ScaleStep } from '@ventanilla/contracts';
import { findStep } from '@ventanilla/mgi';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { IconMark } from '../layout/IconMark.js';

/** A step of a scale in its own words. The icon says what a finding made of it would be. */
export function StepMark({ scale, step }: { scale: readonly ScaleStep[]; step: string | null }) {
  const say = useWords();
  const written = useWritten();
  const found = step === null ? null : findStep(scale, step);
  if (!found) {
    return (
      <IconMark icon={NoneIcon} colour="text.secondary">
        {say('answer.none')}
      </IconMark>
    );
  }
  const { icon, colour } = looks[found.finding ?? 'other'];
  return (
    <IconMark icon={icon} colour={colour}>
      <span style={{ whiteSpace: 'normal' }}>{written(found.words)}</span>
    </IconMark>
  );
}

const looks = {
  'well-developed': { icon: WellIcon, colour: 'primary.main' },
  potential: { icon: PotentialIcon, colour: 'warning.main' },
  other: { icon: OtherIcon, colour: 'text.secondary' },
} as const;
