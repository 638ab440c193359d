import { Box, Typography } from '@mui/material';
import type { Change } from './changes.js';
import { useFieldLabel } from './field-label.js';
import { useReadableValue } from './readable-value.js';
import { TextDifference } from './TextDifference.js';

/** What the two sides are called; `before` is null where there was nothing before. */
type Props = { changes: readonly Change[]; before: string | null; after: string };

/** Changes as a person reads them: the field's name, what it was, what it became. */
export function ChangeList({ changes, before, after }: Props) {
  const labelOf = useFieldLabel();
  const read = useReadableValue();
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
      {changes.map((change) => (
        <li key={change.path}>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {labelOf(change.path)}
          </Typography>
          {isText(change.before) && isText(change.after) ? (
            <TextDifference before={change.before} after={change.after} />
          ) : (
            <>
              {before !== null && <Side label={before} text={read(change.path, change.before)} struck />}
              <Side label={after} text={read(change.path, change.after)} />
            </>
          )}
        </li>
      ))}
    </Box>
  );
}

/** Texts of people, as opposed to words of a form, such as a day or `weekly`. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.includes(' ');
}

function Side({ label, text, struck = false }: { label: string; text: string; struck?: boolean }) {
  return (
    <Typography
      variant="body2"
      component="p"
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: struck ? 'text.secondary' : 'text.primary' }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label}:{' '}
      </Box>
      {struck ? <s>{text}</s> : text}
    </Typography>
  );
}
