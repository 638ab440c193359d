import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry, Version } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { VERSIONS_SHOWN } from '../core/workflow-deeds.js';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';

/** The versions of an entry by page: what was done, by whom, when and why. */
export function VersionList({ entry, onChoose }: { entry: AnyEntry; onChoose: (version: Version) => void }) {
  const say = useWords();
  const [offset, setOffset] = useState(0);
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data } = useQuery({
    queryKey: ['versions', entry.id, entry.version, offset],
    queryFn: () => dataProvider.versions(entry.id, offset),
  });
  if (!data) return <LinearProgress aria-label={say('history.title')} />;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.items.map((version) => (
          <VersionLine key={version.version} version={version} onChoose={() => onChoose(version)} />
        ))}
      </Box>
      {data.total > VERSIONS_SHOWN && (
        <Box sx={{ display: 'flex', gap: 1, marginTop: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - VERSIONS_SHOWN)}>
            {say('history.newer')}
          </Button>
          <Button disabled={offset + VERSIONS_SHOWN >= data.total} onClick={() => setOffset(offset + VERSIONS_SHOWN)}>
            {say('history.older')}
          </Button>
        </Box>
      )}
    </>
  );
}

function VersionLine({ version, onChoose }: { version: Version; onChoose: () => void }) {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageName();
  const languages = version.languages.map(nameOfLanguage).join(', ');
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1.5, alignItems: 'center', paddingBlock: 1, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 650 }}>
          {say(deedOf(version.action))}
          {languages && ` (${languages})`}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {version.by?.name ?? say('audit.system')} · {dates.moment(version.at)}
        </Typography>
        {version.why && (
          <Typography variant="body2" sx={{ fontStyle: 'italic', overflowWrap: 'anywhere' }}>
            {say('mark.note', { note: version.why })}
          </Typography>
        )}
      </Box>
      <Button onClick={onChoose} aria-label={say('history.lookAt', { version: version.version })}>
        {say('history.look')}
      </Button>
    </Box>
  );
}

/** The audit's words for the same deeds, and two that only a history knows. */
function deedOf(action: Version['action']) {
  if (action === 'before' || action === 'autosave') return `version.${action}` as const;
  return `action.${action}` as const;
}
