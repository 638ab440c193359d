import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import type { Indicator, SetContent } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useWritten } from '../../i18n/use-written.js';
import { Columns } from '../../inputs/RowsInput.js';
import { PartDialog } from './PartDialog.js';
import { problemsOf } from './problems-of.js';
import { withIndicator } from './set-changes.js';
import { WordsFields } from './WordsFields.js';

type Props = {
  content: SetContent;
  indicator: Indicator;
  isNew: boolean;
  onDone: (content: SetContent) => void;
  onClose: () => void;
};

/** Writes one question: its words, where it belongs, who is asked and whom it is about. */
export function IndicatorDialog({ content, indicator, isNew, onDone, onClose }: Props) {
  const say = useWords();
  const [one, setOne] = useState(indicator);
  const change = (values: Partial<Indicator>) => setOne({ ...one, ...values });
  const next = withIndicator(content, isNew ? null : indicator.key, one);
  return (
    <PartDialog
      title={say(isNew ? 'set.addIndicator' : 'set.editIndicator')}
      problems={problemsOf(next, 'indicators', next.indicators.indexOf(one))}
      onDone={() => onDone(next)}
      onClose={onClose}
    >
      <Columns>
        <TextField
          label={say('set.indicatorKey')}
          value={one.key}
          onChange={({ target }) => change({ key: target.value })}
          slotProps={{ htmlInput: { maxLength: 80 } }}
        />
        <PlaceFields content={content} indicator={one} onChange={change} />
      </Columns>
      <WordsFields
        label={say('set.question')}
        words={one.question}
        onChange={(question) => change({ question })}
        long
      />
      <WordsFields label={say('set.help')} words={one.help} onChange={(help) => change({ help })} long />
      <WordsFields
        label={say('set.institution')}
        words={one.suggestedInstitution}
        onChange={(suggestedInstitution) => change({ suggestedInstitution })}
      />
      <div style={{ display: 'grid' }}>
        <FormControlLabel
          control={<Checkbox checked={one.gender} onChange={(_, gender) => change({ gender })} />}
          label={say('set.genderHelp')}
        />
        <FormControlLabel
          control={
            <Checkbox checked={one.vulnerableGroups} onChange={(_, vulnerableGroups) => change({ vulnerableGroups })} />
          }
          label={say('set.vulnerableHelp')}
        />
      </div>
    </PartDialog>
  );
}

type PlaceProps = Pick<Props, 'content' | 'indicator'> & { onChange: (values: Partial<Indicator>) => void };

function PlaceFields({ content, indicator, onChange }: PlaceProps) {
  const say = useWords();
  const written = useWritten();
  const subThemes = content.domains.find(({ number }) => number === indicator.domain)?.subThemes ?? [];
  return (
    <>
      <TextField
        select
        label={say('set.indicatorDomain')}
        value={indicator.domain}
        onChange={({ target }) => onChange({ domain: Number(target.value), subTheme: null })}
      >
        {content.domains.map(({ number, names }) => (
          <MenuItem key={number} value={number}>
            {number}. {written(names)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={say('set.subTheme')}
        value={indicator.subTheme ?? ''}
        onChange={({ target }) => onChange({ subTheme: target.value || null })}
      >
        <MenuItem value="">{say('set.withoutSubTheme')}</MenuItem>
        {subThemes.map(({ key, names }) => (
          <MenuItem key={key} value={key}>
            {written(names) || key}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
