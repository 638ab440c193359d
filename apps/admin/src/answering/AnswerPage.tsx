import { Alert, Box, LinearProgress, MenuItem, TextField } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { EmptyState } from '../lists/EmptyState.js';
import { SetNote } from '../matrix/SetNote.js';
import { useMatrix } from '../matrix/use-matrix.js';
import { DomainSteps } from './DomainSteps.js';
import { OwnQuestions } from './OwnQuestions.js';
import { ownDomains, progressOf, whereToGoOn } from './own-questions.js';
import { ProgressBar } from './ProgressBar.js';
import { UnsentNotice } from './UnsentNotice.js';
import { useDueInWords } from './use-due-in-words.js';
import { useMayAnswer } from './use-may-answer.js';

/** Answering as an institution: only what it is asked, a domain at a time, saved by itself. */
export function AnswerPage() {
  const say = useWords();
  const translate = useTranslate();
  const { id = '' } = useParams();
  const matrix = useMatrix(id);
  if (matrix.isPending) return <LinearProgress aria-label={say('common.loading')} />;
  if (matrix.isError && !matrix.data) return <Alert severity="error">{translate(matrix.error.message)}</Alert>;
  return <Answering matrix={matrix.data} />;
}

function Answering({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const due = useDueInWords();
  const { institutions } = matrix.assessment;
  const [chosen, choose] = useState(institutions[0]?.key ?? '');
  const [domain, setDomain] = useDomain();
  // Where it began: a page must not turn under the hands of who answers the last question of a domain.
  const [begun, begin] = useState(() => whereToGoOn(ownDomains(matrix, chosen)));
  const mayAnswer = useMayAnswer(matrix)(chosen);
  const domains = ownDomains(matrix, chosen);
  const open = domains.find((one) => one.domain.number === (domain ?? begun)) ?? domains[0];
  const turnTo = (institution: string) => {
    choose(institution);
    begin(whereToGoOn(ownDomains(matrix, institution)));
  };
  if (!open) return <EmptyState title={say('answer.nothingTitle')} text={say('answer.nothingText')} />;
  const at = domains.indexOf(open);
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <PageHeader title={matrix.assessment.title} lead={due(matrix)} />
      <SetNote set={matrix.set} />
      {institutions.length > 1 && (
        <TextField
          select
          label={say('matrix.institution')}
          value={chosen}
          onChange={({ target }) => turnTo(target.value)}
        >
          {institutions.map(({ key, name }) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <ProgressBar {...progressOf(domains)} />
      {!matrix.takes.responses && <Alert severity="info">{say('answer.closed')}</Alert>}
      <UnsentNotice />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '260px minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <DomainSteps domains={domains} open={open} onOpen={setDomain} />
        <OwnQuestions
          key={`${chosen} ${open.domain.number}`}
          matrix={matrix}
          institution={chosen}
          open={open}
          mayAnswer={mayAnswer}
          next={domains[at + 1] ?? null}
          onNext={setDomain}
        />
      </Box>
    </Box>
  );
}

/** The domain that is open, in the address. */
function useDomain(): [number | null, (domain: number) => void] {
  const [search, setSearch] = useSearchParams();
  const domain = Number(search.get('domain'));
  const open = (next: number) => {
    setSearch({ domain: String(next) });
    window.scrollTo({ top: 0 });
  };
  return [domain > 0 ? domain : null, open];
}
