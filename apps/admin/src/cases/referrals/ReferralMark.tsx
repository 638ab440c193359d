import EndedIcon from '@mui/icons-material/BlockOutlined';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import AgreedIcon from '@mui/icons-material/HowToRegOutlined';
import AskedIcon from '@mui/icons-material/ScheduleOutlined';
import type { ReferralState } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { IconMark } from '../../layout/IconMark.js';

const looks = {
  asked: { icon: AskedIcon, colour: 'warning.main' },
  agreed: { icon: AgreedIcon, colour: 'primary.main' },
  passedOn: { icon: DoneIcon, colour: 'primary.main' },
  declined: { icon: EndedIcon, colour: 'text.secondary' },
  expired: { icon: EndedIcon, colour: 'text.secondary' },
  cancelled: { icon: EndedIcon, colour: 'text.secondary' },
  withdrawn: { icon: EndedIcon, colour: 'warning.main' },
} as const;

/** Where a referral stands. */
export function ReferralMark({ state }: { state: ReferralState }) {
  const say = useWords();
  return <IconMark {...looks[state]}>{say(`referralState.${state}`)}</IconMark>;
}
