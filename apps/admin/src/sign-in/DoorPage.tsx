import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { LocalesMenuButton, Notification } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { DocumentLanguage } from '../layout/DocumentLanguage.js';
import { pageTitle } from '../layout/page-title.js';
import windowDrawing from '../theme/window.svg';

type Props = { title: string; lead: string; children: ReactNode };

/** The pages before one is inside: signing in, and whatever a link opens. */
export function DoorPage({ title, lead, children }: Props) {
  useEffect(() => {
    pageTitle.name(`${title} · Ventanilla`);
  }, [title]);
  return (
    <Box sx={{ minHeight: '100dvh', display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1.1fr 1fr' } }}>
      <DocumentLanguage />
      <Welcome />
      <Box
        component="main"
        sx={{ display: 'grid', placeItems: { xs: 'start stretch', md: 'center' }, padding: { xs: 3, sm: 6 } }}
      >
        <Box sx={{ width: '100%', maxWidth: 400, marginInline: 'auto' }}>
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', marginBottom: 2 }}>
            <LocalesMenuButton />
          </Box>
          <Typography variant="h1" component="h1" sx={{ marginBottom: 1, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          <Typography color="textSecondary" sx={{ marginBottom: 3 }}>
            {lead}
          </Typography>
          {children}
        </Box>
      </Box>
      <Notification />
    </Box>
  );
}

function Welcome() {
  const say = useWords();
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        gap: { xs: 1.5, md: 4 },
        padding: { xs: 3, md: 6 },
        color: '#ffffff',
        background: 'linear-gradient(160deg, #0b5d5b 0%, #0a4a4c 60%, #073638 100%)',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <img src={windowDrawing} alt="" width={40} height={40} />
        <Typography component="p" variant="h2">
          {say('app.name')}
        </Typography>
      </Box>
      <Typography
        component="p"
        sx={{ fontSize: { xs: '1.15rem', md: '2.1rem' }, lineHeight: 1.25, fontWeight: 600, maxWidth: '18em' }}
      >
        {say('app.tagline')}
      </Typography>
      <Typography component="p" sx={{ display: { xs: 'none', md: 'block' }, opacity: 0.85, maxWidth: '34em' }}>
        {say('app.promise')}
      </Typography>
    </Box>
  );
}
