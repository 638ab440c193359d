import { Box, Button } from '@mui/material';
import type { IndicatorSet } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import type { SetFormat } from '../core/indicator-set-deeds.js';
import { useDownload } from '../exchange/use-exchange.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { useMunicipalityName } from '../municipality/use-municipality-name.js';
import { DeleteSetButton, ReleaseSetButton } from './DraftButtons.js';
import { NewSetDialog } from './NewSetDialog.js';
import { NextVersionButton } from './NextVersionButton.js';
import { useMayWriteSets } from './use-indicator-set.js';

type Props = { set: IndicatorSet; mayWrite: boolean };

/** What can be done with a version, by whoever may. */
export function SetActions({ set, mayWrite }: Props) {
  const say = useWords();
  const isDraft = set.state === 'draft';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {isDraft && mayWrite && (
        <Button component={Link} to={`/indicator-sets/${set.id}/edit`} variant="contained">
          {say('set.edit')}
        </Button>
      )}
      {isDraft && mayWrite && <ReleaseSetButton set={set} />}
      {!isDraft && <TailorButton set={set} />}
      {!isDraft && mayWrite && <NextVersionButton set={set} />}
      <Button component={Link} to={`/indicator-sets/${set.id}/compare`} variant="outlined">
        {say('set.compare')}
      </Button>
      <DownloadButton set={set} format="csv" />
      <DownloadButton set={set} format="json" />
      {isDraft && mayWrite && <DeleteSetButton set={set} />}
    </Box>
  );
}

/** A copy for the municipality being worked on. */
function TailorButton({ set }: { set: IndicatorSet }) {
  const say = useWords();
  const { id } = useMunicipality();
  const municipality = useMunicipalityName();
  const mayWrite = useMayWriteSets(id);
  const [isOpen, setOpen] = useState(false);
  if (!mayWrite || set.owner === id) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('set.tailor', { municipality })}
      </Button>
      {isOpen && <NewSetDialog sets={[]} from={set} onClose={() => setOpen(false)} />}
    </>
  );
}

function DownloadButton({ set: { id }, format }: { set: IndicatorSet; format: SetFormat }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { mutate, isPending } = useDownload();
  return (
    <Button
      variant="outlined"
      disabled={isPending}
      onClick={() => mutate(() => dataProvider.indicatorSetFile(id, format))}
    >
      {say(`set.${format}`)}
    </Button>
  );
}
