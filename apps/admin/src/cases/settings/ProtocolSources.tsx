import { Box, Link, Typography } from '@mui/material';
import type { CaseProtocolInput } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';

/** What a protocol rests on, to be read by whoever checks it. */
export function ProtocolSources({ sources }: Pick<CaseProtocolInput, 'sources'>) {
  const say = useWords();
  if (sources.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3">{say('protocols.sources')}</Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, overflowWrap: 'anywhere' }}>
        {sources.map(({ title, url }) => (
          <li key={title}>
            {url ? (
              <Link href={url} target="_blank" rel="noreferrer">
                {title}
              </Link>
            ) : (
              title
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
}
