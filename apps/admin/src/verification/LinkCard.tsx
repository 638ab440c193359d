import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Box, Button, TextField, Typography } from '@mui/material';
import type { ConfirmationLink } from '@ventanilla/contracts';
import { dashboardWordings } from '@ventanilla/languages';
import { useNotify } from 'react-admin';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

type Props = { link: ConfirmationLink; onRevoke: () => void };

/** One link: ready to be sent while it works, and how much of it has been answered. */
export function LinkCard({ link, onRevoke }: Props) {
  const say = useWords();
  const dates = useDates();
  const answered = link.entries.filter(({ answer }) => answer !== null).length;
  const works = link.revokedAt === null && link.expiresAt > new Date().toISOString();
  const until = link.revokedAt
    ? say('links.revoked')
    : works
      ? say('links.until', { date: dates.moment(link.expiresAt) })
      : say('links.expired');
  return (
    <Box
      component="li"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 1.5, display: 'grid', gap: 1 }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {say('links.answers', { answered, total: link.entries.length })}
        <Typography component="span" variant="body2" color="textSecondary">
          {' · '}
          {until}
        </Typography>
      </Typography>
      {works && <Sending link={link} onRevoke={onRevoke} />}
    </Box>
  );
}

function Sending({ link, onRevoke }: Props) {
  const say = useWords();
  const notify = useNotify();
  const address = new URL(link.path, window.location.origin).href;
  const { message, subject } = letterFor(link, address);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => notify(say('links.copied'), { type: 'success' }),
      () => notify(say('links.notCopied'), { type: 'warning' }),
    );
  return (
    <>
      <TextField
        size="small"
        value={address}
        slotProps={{ htmlInput: { readOnly: true, 'aria-label': say('links.title') } }}
        onFocus={({ target }) => target.select()}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" startIcon={<CopyIcon />} onClick={copy}>
          {say('links.copy')}
        </Button>
        <Button href={`https://wa.me/?text=${encodeURIComponent(message)}`} target="_blank" rel="noreferrer">
          {say('links.whatsapp')}
        </Button>
        <Button href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`}>
          {say('links.email')}
        </Button>
        <Button color="error" onClick={onRevoke} sx={{ marginLeft: 'auto' }}>
          {say('links.revoke')}
        </Button>
      </Box>
    </>
  );
}

/** In the language of the page, whatever language the desk is in: the organization reads it. */
function letterFor({ language, organization, entries }: ConfirmationLink, link: string) {
  const words = dashboardWordings[language === 'en' || language === 'pt' ? language : 'es'];
  const name = entries.find(({ key }) => key === organization)?.title ?? organization;
  const message = words['links.message'].replace('{organization}', name).replace('{link}', link);
  return { message, subject: words['links.subject'] };
}
