import ChatIcon from '@mui/icons-material/ForumOutlined';
import { Box, Drawer, Fab, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { Preview } from './Preview.js';

/** Beside the editor on a desk; on a phone behind a button that is always in reach. */
export function PreviewAside() {
  const say = useWords();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'));
  const [open, setOpen] = useState(false);
  if (!isNarrow) {
    return (
      <Box sx={{ position: 'sticky', top: 72, maxHeight: 'calc(100dvh - 168px)', overflowY: 'auto' }}>
        <Section title={say('preview.title')} lead={say('preview.lead')}>
          <Preview />
        </Section>
      </Box>
    );
  }
  return (
    <>
      <Fab
        variant="extended"
        color="primary"
        onClick={() => setOpen(true)}
        sx={{ position: 'fixed', right: 16, bottom: { xs: 128, sm: 148 }, zIndex: 6 }}
      >
        <ChatIcon sx={{ marginRight: 1 }} />
        {say('preview.open')}
      </Fab>
      <Drawer
        anchor="bottom"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { sx: { maxHeight: '88dvh', borderTopLeftRadius: 16, borderTopRightRadius: 16 } } }}
      >
        <Section title={say('preview.title')} lead={say('preview.lead')}>
          <Preview />
        </Section>
      </Drawer>
    </>
  );
}
