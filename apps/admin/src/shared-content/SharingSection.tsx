import { Box, Button, Typography } from '@mui/material';
import { type AnyEntry, type SharedCopy, type SharedOffer, shareableKinds } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useNameOfMunicipality } from '../municipality/use-public-municipalities.js';
import { useSharing, useSharingDeed } from './use-sharing.js';
import { WaitingMark } from './WaitingMark.js';

/** In an entry's editor: where it comes from, or whether others may take it. */
export function SharingSection() {
  const entry = useRecordContext<AnyEntry>();
  const kinds: readonly string[] = shareableKinds;
  return entry && kinds.includes(entry.kind) ? <Sharing entry={entry} /> : null;
}

function Sharing({ entry }: { entry: AnyEntry }) {
  const { data } = useSharing(entry.id);
  if (!data) return null;
  return data.copy ? <ComesFrom copy={data.copy} /> : <Offer entry={entry} offer={data.offer} />;
}

function ComesFrom({ copy }: { copy: SharedCopy }) {
  const say = useWords();
  const ownerName = useNameOfMunicipality();
  return (
    <Section title={say('shared.isCopy', { owner: ownerName(copy.owner.municipality) })}>
      <WaitingMark isWaiting={copy.isWaiting} />
      <Button
        component={Link}
        to={`/sharedCopies/${copy.entry}/show`}
        variant={copy.isWaiting ? 'contained' : 'text'}
        sx={{ justifySelf: 'start' }}
      >
        {say('shared.seeChanges')}
      </Button>
    </Section>
  );
}

function Offer({ entry, offer }: { entry: AnyEntry; offer: SharedOffer | null }) {
  const say = useWords();
  const deed = useSharingDeed();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess } = useCanAccess({ resource: 'sharedOffers', action: 'create' });
  if (!canAccess) return null;
  const offerIt = () => deed(() => dataProvider.offerEntry(entry.id), say('shared.offered'));
  const withdraw = () => deed(() => dataProvider.withdrawOffer(entry.id), say('shared.withdrawn'));
  return (
    <Section title={say('shared.inEntry')} lead={say('shared.offerLead')}>
      {offer && <Typography>{say('shared.copies', { smart_count: offer.copies })}</Typography>}
      {entry.published === null && !offer && (
        <Typography color="textSecondary">{say('shared.publishFirst')}</Typography>
      )}
      <Box>
        <Button
          variant="outlined"
          disabled={entry.published === null && !offer}
          onClick={() => void (offer ? withdraw() : offerIt())}
        >
          {say(offer ? 'shared.withdraw' : 'shared.offer')}
        </Button>
      </Box>
    </Section>
  );
}
