import { Alert, Button } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

/** A part of the dashboard did not come: the connection is gone, or the server has a newer version by now. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';

  constructor(cause: unknown) {
    super('A part of the dashboard could not be fetched; reload the page', { cause });
  }
}

type State = { error: unknown };

/** Says so in the place of what did not come. Every other error goes on to whoever catches errors of the page. */
export class NotFetched extends Component<{ children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof NotFetchedError) return <ReloadAdvice />;
    throw error;
  }
}

/** What was not fetched once stays so until the whole page is loaded anew, with the names its parts have by then. */
function ReloadAdvice() {
  const say = useWords();
  const reload = (
    <Button color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={() => window.location.reload()}>
      {say('late.reload')}
    </Button>
  );
  return (
    <Alert severity="error" action={reload}>
      <strong>{say('late.failed')}</strong> {say('late.failedHelp')}
    </Alert>
  );
}
