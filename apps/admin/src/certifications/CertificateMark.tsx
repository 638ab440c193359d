import RevokedIcon from '@mui/icons-material/GppBadOutlined';
import OverIcon from '@mui/icons-material/HistoryToggleOffOutlined';
import ValidIcon from '@mui/icons-material/VerifiedOutlined';
import { Chip } from '@mui/material';
import type { Certificate } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

const icons = { valid: ValidIcon, notYet: OverIcon, expired: OverIcon, revoked: RevokedIcon } as const;

/** Whether a certificate holds today: a sign and a word. */
export function CertificateMark({ certificate }: { certificate: Certificate }) {
  const say = useWords();
  const { state, number } = certificate;
  const Icon = icons[state];
  return (
    <Chip
      size="small"
      color={state === 'revoked' ? 'error' : 'default'}
      variant="outlined"
      icon={<Icon />}
      label={`${number} · ${say(`certificate.${state}`)}`}
    />
  );
}
