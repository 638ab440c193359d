import TelegramIcon from '@mui/icons-material/Telegram';
import { Box, Button, Typography } from '@mui/material';
import type { AnyEntry, TelegramCode } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { QrCode } from '../account/LateQrCode.js';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { CopyButton } from '../links/CopyButton.js';

/** A code with which the organization confirms in Telegram, in one chat and for a day. It is shown once. */
export function TelegramCodeMaker({ organization }: { organization: AnyEntry }) {
  const say = useWords();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [code, setCode] = useState<TelegramCode | null>(null);
  const make = () => dataProvider.makeTelegramCode(organization).then(setCode, notifyError);
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography variant="body2" color="textSecondary">
        {say('telegram.lead')}
      </Typography>
      <Button variant="outlined" startIcon={<TelegramIcon />} onClick={() => void make()}>
        {say(code ? 'telegram.another' : 'telegram.make')}
      </Button>
      {code && <MadeCode code={code} />}
    </Box>
  );
}

function MadeCode({ code: { code, url, expiresAt } }: { code: TelegramCode }) {
  const say = useWords();
  const dates = useDates();
  const command = `/start ok-${code}`;
  return (
    <Box
      role="status"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 1.5, display: 'grid', gap: 1, width: '100%' }}
    >
      <Typography variant="body2">{say(url ? 'telegram.openLink' : 'telegram.type')}</Typography>
      <Typography sx={{ fontFamily: 'monospace', fontSize: '1.15rem', fontWeight: 650, overflowWrap: 'anywhere' }}>
        {url ?? command}
      </Typography>
      <CopyButton text={url ?? command} />
      {url && <QrCode text={url} label={say('telegram.qr')} />}
      <Typography variant="body2" color="textSecondary">
        {say('telegram.until', { date: dates.moment(expiresAt) })}
      </Typography>
    </Box>
  );
}
