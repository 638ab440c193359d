import { Alert, Box, Button, Skeleton, TextField } from '@mui/material';
import type { Position } from '@ventanilla/contracts';
import { useController } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { fetchedLate } from '../late/fetched-late.js';

const PositionMap = fetchedLate(
  async () => (await import('./PositionMap.js')).PositionMap,
  <Skeleton variant="rounded" height={300} />,
);

/** A point on the map: dragged, tapped, or typed where maps do not load. */
export function PositionInput({ source = 'facts.position' }: { source?: string }) {
  const say = useWords();
  const { field } = useController({ name: source });
  const position: Position | null = field.value ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {position === null && <Alert severity="warning">{say('location.missing')}</Alert>}
      <PositionMap position={position} onChange={field.onChange} label={say('location.map')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Coordinate
          key={`lat${position?.latitude}`}
          label={say('location.latitude')}
          value={position?.latitude}
          limit={90}
          onChange={(latitude) => field.onChange({ longitude: 0, ...position, latitude })}
        />
        <Coordinate
          key={`lon${position?.longitude}`}
          label={say('location.longitude')}
          value={position?.longitude}
          limit={180}
          onChange={(longitude) => field.onChange({ latitude: 0, ...position, longitude })}
        />
        {position !== null && <Button onClick={() => field.onChange(null)}>{say('location.clear')}</Button>}
      </Box>
    </Box>
  );
}

type CoordinateProps = { label: string; value: number | undefined; limit: number; onChange: (value: number) => void };

/** Takes effect when left, so that a half-typed number does not send the marker around the world. */
function Coordinate({ label, value, limit, onChange }: CoordinateProps) {
  function leave(typed: string) {
    const number = Number(typed.replace(',', '.'));
    if (typed.trim() !== '' && Number.isFinite(number) && Math.abs(number) <= limit && number !== value)
      onChange(number);
  }
  return (
    <TextField
      label={label}
      defaultValue={value ?? ''}
      onBlur={(event) => leave(event.target.value)}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      sx={{ flex: '1 1 130px', maxWidth: 220 }}
    />
  );
}
