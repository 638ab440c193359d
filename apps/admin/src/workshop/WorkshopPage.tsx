import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { Authenticated, useCanAccess, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { DeskNotification } from '../layout/DeskNotification.js';
import { DocumentLanguage } from '../layout/DocumentLanguage.js';
import { EmptyState } from '../lists/EmptyState.js';
import { useMatrix } from '../matrix/use-matrix.js';
import { MunicipalityProvider } from '../municipality/municipality-context.js';
import { SignInAgainDialog } from '../sign-in/SignInAgainDialog.js';
import { OutboxProvider } from '../unsent/outbox-context.js';
import { Workshop } from './Workshop.js';

/** The validation workshop, for a projector: nothing on the screen but the question, its answers and the decision. */
export function WorkshopPage() {
  return (
    <Authenticated requireAuth>
      <MunicipalityProvider>
        <OutboxProvider>
          <DocumentLanguage />
          <SignInAgainDialog />
          <Box component="main" sx={{ minHeight: '100vh', backgroundColor: 'background.default' }}>
            <RoundWorkshop />
          </Box>
          <DeskNotification />
        </OutboxProvider>
      </MunicipalityProvider>
    </Authenticated>
  );
}

function RoundWorkshop() {
  const say = useWords();
  const translate = useTranslate();
  const { id = '' } = useParams();
  const matrix = useMatrix(id);
  const { canAccess: mayDecide, isPending } = useCanAccess({ resource: 'rounds', action: 'edit' });
  if (matrix.isPending || isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (matrix.isError && !matrix.data) return <Alert severity="error">{translate(matrix.error.message)}</Alert>;
  if (!mayDecide || !matrix.data.takes.decisions) return <NotNow matrix={matrix.data} mayDecide={mayDecide === true} />;
  return <Workshop matrix={matrix.data} />;
}

/** Decisions are taken while the round is validated, by those who run it. */
function NotNow({ matrix: { assessment }, mayDecide }: { matrix: AssessmentMatrix; mayDecide: boolean }) {
  const say = useWords();
  return (
    <Box sx={{ maxWidth: 720, marginInline: 'auto', padding: 3 }}>
      <h1 style={{ fontSize: '1.4rem' }}>{assessment.title}</h1>
      <EmptyState
        title={say('workshop.notNow')}
        text={say(mayDecide ? 'workshop.notNowText' : 'workshop.notYours')}
        action={
          <Button component={Link} to={`/rounds/${assessment.id}/matrix`} variant="contained">
            {say('workshop.toMatrix')}
          </Button>
        }
      />
    </Box>
  );
}
