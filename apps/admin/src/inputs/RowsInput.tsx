import AddIcon from '@mui/icons-material/Add';
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
  /** The inputs of one row; `path` is where its values are. */
  children: (path: string, index: number) => ReactNode;
};

/** Several of a thing, one below the other: phones, sources, sections, schedules. */
export function RowsInput({ source, label, lead, addLabel, blank, children }: Props) {
  const say = useWords();
  const { fields, append, remove } = useFieldArray({ name: source });
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
      {fields.map(({ id }, index) => (
        <Box
          key={id}
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
          <Tooltip title={say('rows.remove')}>
            <IconButton onClick={() => remove(index)} aria-label={`${say('rows.remove')}: ${label} ${index + 1}`}>
              <RemoveIcon />
            </IconButton>
          </Tooltip>
        </Box>
      ))}
      {typeof problem === 'string' && <Typography color="error">{problem}</Typography>}
      <Button onClick={() => append(blank())} startIcon={<AddIcon />} variant="outlined" sx={{ justifySelf: 'start' }}>
        {addLabel}
      </Button>
    </Box>
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
