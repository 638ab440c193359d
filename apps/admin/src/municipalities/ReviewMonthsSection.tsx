import { MenuItem, TextField } from '@mui/material';
import { type ReviewedKind, type ReviewMonths, reviewedKinds, usualReviewMonths } from '@ventanilla/contracts';
import { useController } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { Columns } from '../inputs/RowsInput.js';
import { Section } from '../layout/Section.js';
import { useKindName } from '../shared-content/use-kind-name.js';

/** What the select offers besides `usual` and `never`; whatever else a municipality has is offered too. */
const OFFERED = [1, 2, 3, 6, 9, 12, 18, 24];

/** After how long each kind of content must be checked again: as usual, or as this municipality wants it. */
export function ReviewMonthsSection() {
  const say = useWords();
  const { field } = useController({ name: 'reviewMonths' });
  const months: ReviewMonths = field.value ?? {};
  return (
    <Section title={say('reviewMonths.title')} lead={say('reviewMonths.lead')}>
      <Columns width={240}>
        {reviewedKinds.map((kind) => (
          <KindMonths
            key={kind}
            kind={kind}
            months={months[kind]}
            onChange={(chosen) => field.onChange(withMonths(months, kind, chosen))}
          />
        ))}
      </Columns>
    </Section>
  );
}

type Months = number | null | undefined;
type Props = { kind: ReviewedKind; months: Months; onChange: (months: Months) => void };

function KindMonths({ kind, months, onChange }: Props) {
  const say = useWords();
  const nameOfKind = useKindName();
  const inWords = (value: number | null) =>
    value === null ? say('reviewMonths.never') : say('reviewMonths.every', { smart_count: value });
  const usual = say('reviewMonths.usual', { period: inWords(usualReviewMonths[kind]) });
  const offered = [...new Set([...OFFERED, ...(months ? [months] : [])])].sort((one, other) => one - other);
  return (
    <TextField
      select
      label={kind === 'law' ? say('reviewMonths.law') : nameOfKind(kind)}
      value={months === undefined ? 'usual' : String(months ?? 'never')}
      onChange={({ target }) => onChange(monthsIn(target.value))}
    >
      <MenuItem value="usual">{usual}</MenuItem>
      {offered.map((value) => (
        <MenuItem key={value} value={String(value)}>
          {inWords(value)}
        </MenuItem>
      ))}
      <MenuItem value="never">{inWords(null)}</MenuItem>
    </TextField>
  );
}

function monthsIn(chosen: string): Months {
  if (chosen === 'usual') return undefined;
  return chosen === 'never' ? null : Number(chosen);
}

/** As usual is not written down: what is usual may change. */
function withMonths(months: ReviewMonths, kind: ReviewedKind, chosen: Months): ReviewMonths {
  const { [kind]: _before, ...others } = months;
  return chosen === undefined ? others : { ...others, [kind]: chosen };
}
