import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { AssessmentMatrix } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { type MatrixFilter, standings } from './matrix-filter.js';

type Props = {
  matrix: AssessmentMatrix;
  filter: MatrixFilter;
  onChange: (filter: Partial<MatrixFilter>) => void;
  shown: number;
};

export function MatrixFilters({ matrix, filter, onChange, shown }: Props) {
  const say = useWords();
  const written = useWritten();
  const { set, assessment, rows } = matrix;
  return (
    <Box
      component="search"
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 260px)) auto' },
        alignItems: 'center',
      }}
    >
      <Choice
        label={say('matrix.domain')}
        value={filter.domain}
        options={set.domains.map(({ number, names }) => [String(number), `${number}. ${written(names)}`])}
        onChoose={(value) => onChange({ domain: value === null ? null : Number(value) })}
      />
      <Choice
        label={say('matrix.institution')}
        value={filter.institution}
        options={assessment.institutions.map(({ key, name }) => [key, name])}
        onChoose={(institution) => onChange({ institution })}
      />
      <Choice
        label={say('matrix.standing')}
        value={filter.standing}
        options={standings.map((standing) => [standing, say(`matrix.standing.${standing}`)])}
        onChoose={(value) => onChange({ standing: standings.find((one) => one === value) ?? null })}
      />
      <Typography variant="body2" color="textSecondary" role="status">
        {say('matrix.shown', { shown, all: rows.length })}
      </Typography>
    </Box>
  );
}

type ChoiceProps = {
  label: string;
  value: string | number | null;
  options: [string, string][];
  onChoose: (value: string | null) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const say = useWords();
  return (
    <TextField
      select
      label={label}
      value={value === null ? '' : String(value)}
      onChange={({ target }) => onChoose(target.value || null)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{say('matrix.all')}</MenuItem>
      {options.map(([key, name]) => (
        <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
