import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import type { IndicatorSet } from '@ventanilla/contracts';
import { useParams } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { BackLink } from '../../layout/BackLink.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { StickyBar } from '../../layout/StickyBar.js';
import { useLeaveGuard } from '../../layout/use-leave-guard.js';
import { useFollowMunicipality } from '../../municipality/municipality-context.js';
import { OriginNote } from '../OriginNote.js';
import { SetProblems } from '../SetProblems.js';
import { SetRefusal } from '../SetRefusal.js';
import { useIndicatorSet, useMayWriteSets } from '../use-indicator-set.js';
import { DomainsEditor } from './DomainsEditor.js';
import { NamesEditor } from './NamesEditor.js';
import { ScaleEditor } from './ScaleEditor.js';
import { SetConflictDialog } from './SetConflictDialog.js';
import { type SetDraft, useSetDraft } from './use-set-draft.js';

/** The editor of a draft, for whoever may write it. */
export function SetEditorPage() {
  const say = useWords();
  const { id = '' } = useParams();
  const { data: set, error } = useIndicatorSet(id);
  const mayWrite = useMayWriteSets(set?.owner ?? null);
  useFollowMunicipality(set?.owner ?? undefined);
  if (error) return <Alert severity="error">{say('error.notFound')}</Alert>;
  if (!set) return <LinearProgress aria-label={say('set.title')} />;
  if (!mayWrite) return <Alert severity="error">{say('error.refused')}</Alert>;
  if (set.state === 'released') return <Alert severity="info">{say('set.notDraft')}</Alert>;
  return <SetEditor key={set.id} set={set} />;
}

function SetEditor({ set }: { set: IndicatorSet }) {
  const say = useWords();
  const written = useWritten();
  const draft = useSetDraft(set);
  const { content, change, problems, refusal, conflict } = draft;
  useLeaveGuard(draft.isEdited, `/indicator-sets/${set.id}/edit`, say('set.leave'));
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <BackLink to={`/indicator-sets/${set.id}`} label={say('set.back')} />
      <PageHeader title={say('set.editTitle', { name: written(content.names) || set.key })} />
      <OriginNote origin={content.origin} basedOn={content.basedOn} />
      {refusal && !conflict && <SetRefusal error={refusal} />}
      <SetProblems set={{ ...content, problems }} />
      <NamesEditor content={content} onChange={change} />
      <DomainsEditor content={content} onChange={change} />
      <ScaleEditor content={content} onChange={change} />
      <SaveBar draft={draft} />
      {conflict && (
        <SetConflictDialog
          theirs={conflict}
          mine={content}
          onKeepMine={() => void draft.save(conflict)}
          onTakeTheirs={() => draft.take(conflict)}
          onClose={draft.forget}
        />
      )}
    </Box>
  );
}

function SaveBar({ draft: { isEdited, isPending, save } }: { draft: SetDraft }) {
  const say = useWords();
  return (
    <StickyBar>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ flex: '1 1 160px' }}>
        {say(isEdited ? 'set.unsaved' : 'set.allSaved')}
      </Typography>
      <Button variant="contained" disabled={!isEdited || isPending} onClick={() => void save()}>
        {say('set.save')}
      </Button>
    </StickyBar>
  );
}
