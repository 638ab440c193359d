import FileIcon from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, Link, Typography } from '@mui/material';
import type { Evidence } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useDownloadFile } from './use-evidence-files.js';

type Props = { round: string; evidence: readonly Evidence[] };

/** What an answer rests on, to be read: words, a link to follow, a file to open. */
export function EvidenceList({ round, evidence }: Props) {
  const say = useWords();
  if (evidence.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={say('evidence.title')}
      sx={{ margin: 0, paddingInlineStart: 2.5, display: 'grid', gap: 0.75 }}
    >
      {evidence.map((one) => (
        <li key={JSON.stringify(one)}>
          <OneEvidence round={round} evidence={one} />
        </li>
      ))}
    </Box>
  );
}

function OneEvidence({
  round,
  evidence: { text, link, file, date, institution },
}: {
  round: string;
  evidence: Evidence;
}) {
  const dates = useDates();
  const beside = [date && dates.day(date), institution].filter(Boolean).join(' · ');
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {text && <Typography variant="body2">{text}</Typography>}
      {link && (
        <Link href={link} target="_blank" rel="noreferrer" variant="body2">
          {link}
        </Link>
      )}
      {file && <FileButton round={round} file={file} />}
      {beside && (
        <Typography variant="body2" color="textSecondary">
          {beside}
        </Typography>
      )}
    </Box>
  );
}

/** `name`: as far as it is known; from the matrix alone it is not. */
export function FileButton({ round, file, name }: { round: string; file: string; name?: string | undefined }) {
  const say = useWords();
  const download = useDownloadFile(round);
  return (
    <Button
      size="small"
      startIcon={<FileIcon />}
      loading={download.isPending}
      onClick={() => download.mutate(file)}
      sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}
    >
      {name ? say('evidence.downloadNamed', { name }) : say('evidence.download')}
    </Button>
  );
}
