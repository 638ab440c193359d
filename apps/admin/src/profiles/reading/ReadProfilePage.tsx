import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { Refusal } from '../../entries/Refusal.js';
import { useWords } from '../../i18n/use-words.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { DocumentSection } from './DocumentSection.js';
import { DoubtList } from './DoubtList.js';
import { ImportForm } from './ImportForm.js';
import { PartList } from './PartList.js';
import { useReading } from './use-reading.js';

/** Takes over a profile that was published elsewhere: read it, settle what is unsure, bring it in. */
export function ReadProfilePage() {
  const say = useWords();
  const reading = useReading();
  const { result, refusal } = reading;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Button component={Link} to="/profiles" startIcon={<BackIcon />} sx={{ justifySelf: 'start', marginLeft: -1.5 }}>
        {say('editor.backToList')}
      </Button>
      <PageHeader title={say('read.title')} lead={say('read.lead')} />
      <DocumentSection reading={reading} />
      {refusal && <Refusal error={refusal} />}
      {result && (
        <>
          <PartList text={reading.text} result={result} placed={reading.placed} onPlace={reading.place} />
          <DoubtList
            text={reading.text}
            doubts={result.doubts}
            confirmed={reading.confirmed}
            onConfirm={reading.confirm}
          />
          <ImportForm key={result.title ?? ''} reading={reading} result={result} />
        </>
      )}
    </Box>
  );
}
