import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { ChooseAll } from './ChooseAll.js';
import { ManyDialog } from './ManyDialog.js';
import type { ManyDeed } from './many-plan.js';
import { useOfferedDeeds } from './use-offered-deeds.js';

/** What can be done to the rows that are ticked; nothing while none is. */
export function ManyBar() {
  const say = useWords();
  const { selectedIds = [], onUnselectItems } = useListContext();
  const [opened, setOpened] = useState<ManyDeed | null>(null);
  const offered = useOfferedDeeds();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="region"
      aria-label={say('many.bar')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        padding: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography role="status" sx={{ fontWeight: 600, marginRight: 1 }}>
        {say('many.count', { smart_count: selectedIds.length })}
      </Typography>
      {offered.map((deed) => (
        <Button key={deed} variant="outlined" onClick={() => setOpened(deed)}>
          {say(`many.${deed}`)}
        </Button>
      ))}
      <ChooseAll />
      <Button onClick={() => onUnselectItems()}>{say('many.unselect')}</Button>
      {opened && <ManyDialog deed={opened} ids={selectedIds.map(String)} onClose={() => setOpened(null)} />}
    </Box>
  );
}
