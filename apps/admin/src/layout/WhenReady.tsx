import { Alert, Button, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useSignedIn } from '../core/use-signed-in.js';
import { useWords } from '../i18n/use-words.js';
import { RespondentHome } from '../late-pages.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useDesk } from '../municipality/municipality-context.js';

/** Pages that make sense before there is a municipality to work on. */
const needsNoMunicipality = /^\/(municipalities|staff|audit|account|roles)/;

/** The pages of whoever only answers for an institution; from any other one they are led home. */
const ownPages = /^\/($|account|action-plans|rounds\/[^/]+\/(answers|matrix)$)/;

/** Shows a page once it is known whose window is being worked on. */
export function WhenReady({ children }: { children: ReactNode }) {
  const say = useWords();
  const { municipality, isPending, error, askAgain } = useDesk();
  const { pathname } = useLocation();
  const answersOnly = useSignedIn()?.role === 'institution';
  if (answersOnly) return ownPages.test(pathname) ? children : <RespondentHome />;
  if (isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (error) return <NoAnswer error={error} onRetry={askAgain} />;
  if (municipality === null && !needsNoMunicipality.test(pathname)) return <NoMunicipality />;
  return children;
}

function NoAnswer({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const say = useWords();
  const translate = useTranslate();
  return (
    <Alert severity="error" action={<Button onClick={onRetry}>{say('common.retry')}</Button>}>
      {translate(error.message, { _: say('error.internal') })}
    </Alert>
  );
}

function NoMunicipality() {
  const say = useWords();
  const { canAccess: mayCreate } = useCanAccess({ resource: 'municipalities', action: 'create' });
  const action = mayCreate && (
    <Button component={Link} to="/municipalities/create" variant="contained">
      {say('municipalities.new')}
    </Button>
  );
  const text = say(mayCreate ? 'municipality.noneText' : 'municipality.notYours');
  return <EmptyState title={say('municipality.noneTitle')} text={text} action={action} />;
}
