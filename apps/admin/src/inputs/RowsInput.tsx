import AddIcon from '@mui/icons-material/Add';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { type FieldError, get, useFieldArray, useFormState } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';

type Props = {
  source: string;
  label: string;
  lead?: string;
  addLabel: string;
  /** What a new row starts with. */
  blank: () => unknown;
  /** Where their order is read: lets a row go up and down. */
  ordered?: boolean;
  /** The inputs of one row; `path` is where its values are. */
  children: (path: string, index: number) => ReactNode;
};

/** Several of a thing, one below the other: phones, sources, sections, schedules. */
export function RowsInput({ source, label, lead, addLabel, blank, ordered = false, children }: Props) {
  const say = useWords();
  const { fields, append, remove, move } = useFieldArray({ name: source, keyName: 'row' });
  const { errors } = useFormState();
  const wrong: (FieldError & { root?: FieldError }) | undefined = get(errors, source);
  const problem: unknown = wrong?.message ?? wrong?.root?.message;
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gap: 1.5 }}>
      <Typography component="legend" variant="h3" sx={{ padding: 0, marginBottom: 0.5 }}>
        {label}
      </Typography>
      {lead && (
        <Typography variant="body2" color="textSecondary">
          {lead}
        </Typography>
      )}
      {fields.map(({ row }, index) => (
        <Box
          key={row}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            gap: 0.5,
            alignItems: 'start',
            borderLeft: 3,
            borderColor: 'divider',
            paddingLeft: { xs: 1.5, sm: 2 },
          }}
        >
          <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>{children(`${source}.${index}`, index)}</Box>
          <Box sx={{ display: 'grid' }}>
            <RowButton label={say('rows.remove')} row={`${label} ${index + 1}`} onPress={() => remove(index)}>
              <RemoveIcon />
            </RowButton>
            {ordered && index > 0 && (
              <RowButton label={say('rows.up')} row={`${label} ${index + 1}`} onPress={() => move(index, index - 1)}>
                <UpIcon />
              </RowButton>
            )}
            {ordered && index < fields.length - 1 && (
              <RowButton label={say('rows.down')} row={`${label} ${index + 1}`} onPress={() => move(index, index + 1)}>
                <DownIcon />
              </RowButton>
            )}
          </Box>
        </Box>
      ))}
      {typeof problem === 'string' && <Typography color="error">{problem}</Typography>}
      <Button onClick={() => append(blank())} startIcon={<AddIcon />} variant="outlined" sx={{ justifySelf: 'start' }}>
        {addLabel}
      </Button>
    </Box>
  );
}

type ButtonProps = { label: string; row: string; onPress: () => void; children: ReactNode };

function RowButton({ label, row, onPress, children }: ButtonProps) {
  return (
    <Tooltip title={label}>
      <IconButton onClick={onPress} aria-label={`${label}: ${row}`}>
        {children}
      </IconButton>
    </Tooltip>
  );
}

/** Inputs side by side where there is room. */
export function Columns({ children, width = 180 }: { children: ReactNode; width?: number }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: `repeat(auto-fit, minmax(min(${width}px, 100%), 1fr))`,
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}
