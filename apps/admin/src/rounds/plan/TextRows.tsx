import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, TextField, Tooltip } from '@mui/material';
import { useWords } from '../../i18n/use-words.js';

type Props = {
  label: string;
  addLabel: string;
  values: readonly string[];
  onWrite: (at: number, value: string) => void;
  onAdd: () => void;
  onRemove: (at: number) => void;
};

/** Several short texts, one below the other: focal points, institutions. */
export function TextRows({ label, addLabel, values, onWrite, onAdd, onRemove }: Props) {
  const say = useWords();
  return (
    <>
      {values.map((value, at) => (
        <Box key={`${label} ${at + 1}`} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <TextField
            label={`${label} ${at + 1}`}
            value={value}
            onChange={({ target }) => onWrite(at, target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <Tooltip title={say('round.remove')}>
            <IconButton aria-label={`${say('round.remove')}: ${label} ${at + 1}`} onClick={() => onRemove(at)}>
              <RemoveIcon />
            </IconButton>
          </Tooltip>
        </Box>
      ))}
      <Button variant="outlined" startIcon={<AddIcon />} sx={{ justifySelf: 'start' }} onClick={onAdd}>
        {addLabel}
      </Button>
    </>
  );
}
