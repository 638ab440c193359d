import { Alert, Box, Button, LinearProgress } from '@mui/material';
import { type AssessmentMatrix, type FindingDrafts, phases } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { Refusal } from '../entries/Refusal.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { EmptyState } from '../lists/EmptyState.js';
import { RoundFrame } from '../rounds/RoundFrame.js';
import { Coverage } from './Coverage.js';
import { DraftList } from './DraftList.js';
import { LeftOut } from './LeftOut.js';
import { MergeDialog } from './MergeDialog.js';
import { useFindingDrafts } from './use-finding-drafts.js';

/** What a round has come to: its findings, the questions that became none, and who covered what. */
export function RoundFindingsPage() {
  return <RoundFrame>{(matrix) => <RoundFindings matrix={matrix} />}</RoundFrame>;
}

function RoundFindings({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const { drafts, error, draft, refusal, isPending } = useFindingDrafts(matrix.assessment.id);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMerging, setMerging] = useState(false);
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!drafts) return <LinearProgress aria-label={say('drafts.title')} />;
  // Somebody else may have merged meanwhile what was chosen here.
  const present = chosen.filter((entry) => drafts.findings.some((finding) => finding.entry === entry));
  return (
    <>
      <Section
        title={say('drafts.title')}
        lead={say('drafts.lead')}
        aside={<Actions drafts={drafts} isPending={isPending} onDraft={() => void draft([])} />}
      >
        {refusal && <Refusal error={refusal} />}
        {isBeforeDrafting(matrix) && <Alert severity="info">{say('drafts.notYet')}</Alert>}
        {drafts.takesDrafts && drafts.waiting.length > 0 && (
          <Alert severity="info">{say('drafts.waiting', { count: drafts.waiting.length })}</Alert>
        )}
      </Section>
      {drafts.findings.length === 0 ? (
        <EmptyState title={say('drafts.none')} text={say('drafts.noneText')} />
      ) : (
        <DraftList
          drafts={drafts}
          domains={matrix.set.domains}
          chosen={present}
          onChoose={setChosen}
          onAccept={(entry) => void draft([entry])}
          onMerge={() => setMerging(true)}
        />
      )}
      <LeftOut leftOut={drafts.leftOut} indicators={matrix.set.indicators} />
      <Coverage matrix={matrix} />
      {isMerging && (
        <MergeDialog
          findings={drafts.findings.filter(({ entry }) => present.includes(entry))}
          onClose={() => {
            setMerging(false);
            setChosen([]);
          }}
        />
      )}
    </>
  );
}

function isBeforeDrafting({ assessment }: AssessmentMatrix): boolean {
  return phases.indexOf(assessment.phase) < phases.indexOf('drafting');
}

type ActionsProps = { drafts: FindingDrafts; isPending: boolean; onDraft: () => void };

function Actions({ drafts, isPending, onDraft }: ActionsProps) {
  const say = useWords();
  const { canAccess: mayDraft } = useCanAccess({ resource: 'rounds', action: 'edit' });
  const profile = drafts.profile?.entry;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {mayDraft && drafts.takesDrafts && (
        <Button
          variant={drafts.findings.length === 0 ? 'contained' : 'outlined'}
          disabled={isPending}
          onClick={onDraft}
        >
          {say(drafts.findings.length === 0 ? 'drafts.draft' : 'drafts.again')}
        </Button>
      )}
      {profile && (
        <Button component={Link} to={`/profiles/${profile}/whole`} variant="contained">
          {say('drafts.profile')}
        </Button>
      )}
    </Box>
  );
}
