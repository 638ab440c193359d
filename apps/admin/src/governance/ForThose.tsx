import { Alert, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useCanAccess } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** A page for those who may open it; core would refuse everything on it to anybody else. */
export function ForThose({ resource, children }: { resource: string; children: ReactNode }) {
  const say = useWords();
  const { canAccess, isPending } = useCanAccess({ resource, action: 'list' });
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  return canAccess ? children : <Alert severity="error">{say('error.refused')}</Alert>;
}
