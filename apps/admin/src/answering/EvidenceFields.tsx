import AddIcon from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import type { Evidence } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { AddFile } from './AddFile.js';
import { blankEvidence } from './evidence.js';
import { OneEvidence } from './OneEvidence.js';
import type { OpenAnswer } from './use-answer.js';
import { useEvidenceFiles } from './use-evidence-files.js';

/** As many as core keeps of one answer. */
const MOST = 30;

/** What an answer rests on, to be written: each with words, a link or a file, of a date and from somebody. */
export function EvidenceFields({ answer }: { answer: OpenAnswer }) {
  const say = useWords();
  const { words, problems, place, type } = answer;
  const { evidence } = words;
  const files = useEvidenceFiles(
    place,
    evidence.some(({ file }) => file !== null),
  );
  const change = (next: Evidence[]) => type({ ...words, evidence: next });
  const codesAt = (at: number) =>
    problems.flatMap(({ path, code }) => (path.startsWith(`evidence.${at}`) ? [code as string] : []));
  const nameOf = (id: string | null) => files.data?.items.find((file) => file.id === id)?.fileName;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
      <Typography sx={{ fontWeight: 650 }}>{say('evidence.title')}</Typography>
      {evidence.map((one, at) => (
        <OneEvidence
          key={at}
          number={at + 1}
          evidence={one}
          round={place.round}
          fileName={nameOf(one.file)}
          codes={codesAt(at)}
          onChange={(next) => change(evidence.map((other, index) => (index === at ? next : other)))}
          onRemove={() => change(evidence.filter((_, index) => index !== at))}
        />
      ))}
      {evidence.length < MOST && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
          <Button startIcon={<AddIcon />} variant="outlined" onClick={() => change([...evidence, blankEvidence])}>
            {say('evidence.add')}
          </Button>
          <AddFile place={place} onAdded={({ id }) => change([...evidence, { ...blankEvidence, file: id }])} />
        </Box>
      )}
    </Box>
  );
}
