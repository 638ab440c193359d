import ReadIcon from '@mui/icons-material/DocumentScannerOutlined';
import { Button, Link as TextLink } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { EntryListPage } from '../entries/EntryListPage.js';
import { useWords } from '../i18n/use-words.js';

/** The profiles of a municipality, each with the way to it as a whole. */
export function ProfilesPage() {
  const say = useWords();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'profiles', action: 'create' });
  return (
    <>
      {mayWrite && (
        <Button component={Link} to="/profiles/read" startIcon={<ReadIcon />} sx={{ marginLeft: -1.5 }}>
          {say('profile.read')}
        </Button>
      )}
      <EntryListPage resource="profiles" extraLine={(entry) => <WholeLink entry={entry} />} />
    </>
  );
}

function WholeLink({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  return (
    <TextLink component={Link} to={`/profiles/${entry.id}/whole`} onClick={(event) => event.stopPropagation()}>
      {say('profile.whole')}
    </TextLink>
  );
}
