import BackIcon from '@mui/icons-material/ArrowBack';
import { Alert, Box, Button, LinearProgress } from '@mui/material';
import type { SharedCopyDetail, SharedDecision } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider, useRedirect, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';
import { useNameOfMunicipality } from '../municipality/use-public-municipalities.js';
import { PartSection } from './PartSection.js';
import { useSharedCopy, useSharingDeed } from './use-sharing.js';

/** One's own entry beside its owner's, part by part. */
export function SharedCopyPage() {
  const say = useWords();
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error } = useSharedCopy(id);
  useFollowMunicipality(data?.municipality);
  if (error) return <Alert severity="error">{translate(error.message, { _: say('error.internal') })}</Alert>;
  return data ? <Copy copy={data} /> : <LinearProgress aria-label={say('common.loading')} />;
}

function Copy({ copy }: { copy: SharedCopyDetail }) {
  const say = useWords();
  const ownerName = useNameOfMunicipality();
  const decide = useDecide(copy);
  const resource = resourceOfKind(copy.kind);
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 960, minWidth: 0 }}>
      <Button
        component={Link}
        to="/sharedCopies"
        startIcon={<BackIcon />}
        sx={{ justifySelf: 'start', marginLeft: -1 }}
      >
        {say('shared.backToList')}
      </Button>
      <PageHeader
        title={copy.title}
        lead={`${say('shared.isCopy', { owner: ownerName(copy.owner.municipality) })}. ${say('shared.detailLead')}`}
        actions={
          <Button component={Link} to={`/${resource}/${copy.entry}`} variant="outlined">
            {say('shared.open')}
          </Button>
        }
      />
      {copy.owner.state !== 'offered' && <OwnerStopped copy={copy} onSeen={() => decide('owner', 'keep')} />}
      {copy.parts.map((part) => (
        <PartSection key={part.part} part={part} onDecide={(choice) => decide(part.part, choice)} />
      ))}
      <UnlinkButton copy={copy} />
    </Box>
  );
}

function OwnerStopped({ copy: { owner, isWaiting }, onSeen }: { copy: SharedCopyDetail; onSeen: () => void }) {
  const say = useWords();
  const action = isWaiting ? (
    <Button color="inherit" onClick={onSeen}>
      {say('shared.seen')}
    </Button>
  ) : null;
  return (
    <Alert severity="warning" action={action}>
      {say(`shared.owner.${owner.state}`)}
    </Alert>
  );
}

/** What is accepted is in the draft then; what is adapted opens to be written. */
function useDecide({ entry, version, kind }: SharedCopyDetail) {
  const say = useWords();
  const redirect = useRedirect();
  const deed = useSharingDeed();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return async (part: SharedDecision['part'], choice: SharedDecision['choice']) => {
    const said = say(choice === 'accept' ? 'shared.accepted' : 'shared.kept');
    const done = await deed(() => dataProvider.decideOnShared(entry, version, [{ part, choice }]), said);
    if (done && choice === 'adapt') redirect('edit', resourceOfKind(kind), entry);
  };
}

function UnlinkButton({ copy: { entry } }: { copy: SharedCopyDetail }) {
  const say = useWords();
  const redirect = useRedirect();
  const deed = useSharingDeed();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess } = useCanAccess({ resource: 'services', action: 'create' });
  if (!canAccess) return null;
  const unlink = async () => {
    const done = await deed(() => dataProvider.unlinkShared(entry).then(() => true), say('shared.unlinked'));
    if (done) redirect('list', 'sharedCopies');
  };
  return (
    <Button onClick={() => void unlink()} sx={{ justifySelf: 'start', marginLeft: -1 }}>
      {say('shared.unlink')}
    </Button>
  );
}
