import { Alert, Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { LoadingPage } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** By then the server has not answered, or the connection is so slow that it is worth saying. */
const LONG_MS = 6_000;

/** Shown until it is known who is signed in. */
export function Opening() {
  const say = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <LoadingPage />
      <Box role="status" sx={{ position: 'fixed', insetInline: 0, bottom: 0, padding: 2 }}>
        {isLong && <Alert severity="info">{say('opening.noAnswer')}</Alert>}
      </Box>
    </>
  );
}
