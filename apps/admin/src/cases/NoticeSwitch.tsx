import { Alert, Box, FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { mayNotify, useWantsNotices } from './watch-cases.js';

/** Asks the browser whether it may tell outside of the page. Not offered where the browser has no such thing. */
export function NoticeSwitch() {
  const say = useWords();
  const [isWanted, want] = useWantsNotices();
  const [isBlocked, setBlocked] = useState(false);
  if (!('Notification' in window)) return null;

  async function change(on: boolean) {
    if (on && !mayNotify()) await Notification.requestPermission();
    want(on && mayNotify());
    setBlocked(on && !mayNotify());
  }

  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <FormControlLabel
        control={<Switch checked={isWanted && mayNotify()} onChange={(_, on) => void change(on)} />}
        label={say('cases.notify')}
      />
      {isBlocked && <Alert severity="info">{say('cases.notifyBlocked')}</Alert>}
    </Box>
  );
}
