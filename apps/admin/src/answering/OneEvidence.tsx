import RemoveIcon from '@mui/icons-material/DeleteOutlineOutlined';
import { Box, IconButton, TextField } from '@mui/material';
import type { Evidence } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { FileButton } from './EvidenceList.js';
import { problemText } from './problem-text.js';

type Props = {
  number: number;
  evidence: Evidence;
  round: string;
  fileName: string | undefined;
  /** What is wrong with it, by code. */
  codes: readonly string[];
  onChange: (evidence: Evidence) => void;
  onRemove: () => void;
};

export function OneEvidence({ number, evidence, round, fileName, codes, onChange, onRemove }: Props) {
  const say = useWords();
  const name = say('evidence.numbered', { number });
  const wrong = (code: string) => (codes.includes(code) ? problemText(say, code) : null);
  const set = (part: keyof Evidence) => ({
    label: say(`evidence.${part}` as const),
    value: evidence[part] ?? '',
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...evidence, [part]: target.value || null }),
  });
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        padding: 1.5,
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: 'minmax(0, 1fr) minmax(0, 1fr) auto' },
      }}
    >
      <TextField {...set('text')} multiline helperText={wrong('emptyEvidence')} slotProps={most(4_000)} />
      <IconButton
        aria-label={say('evidence.remove', { number })}
        onClick={onRemove}
        sx={{ gridColumn: { xs: 2, md: 3 }, gridRow: 1 }}
      >
        <RemoveIcon />
      </IconButton>
      <TextField
        {...set('link')}
        type="url"
        error={wrong('url') !== null}
        helperText={wrong('url')}
        slotProps={most(2_000)}
        sx={{ gridColumn: { xs: '1 / -1', md: 2 }, gridRow: { md: 1 } }}
      />
      <TextField {...set('institution')} slotProps={most(200)} sx={{ gridColumn: { xs: '1 / -1', md: 1 } }} />
      <TextField
        {...set('date')}
        type="date"
        error={wrong('date') !== null}
        helperText={wrong('date')}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ gridColumn: { xs: '1 / -1', md: 2 } }}
      />
      {evidence.file && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <FileButton round={round} file={evidence.file} name={fileName} />
        </Box>
      )}
    </Box>
  );
}

function most(maxLength: number) {
  return { htmlInput: { maxLength } };
}
