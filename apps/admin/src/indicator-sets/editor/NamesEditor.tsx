import { MenuItem, TextField } from '@mui/material';
import type { SetContent } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { WordsFields } from './WordsFields.js';

type Props = { content: SetContent; onChange: (content: SetContent) => void };

const kinds = ['tailored', 'derived', 'official'] as const;

/** What a set is called and where it comes from. */
export function NamesEditor({ content, onChange }: Props) {
  const say = useWords();
  const { names, origin } = content;
  const chooseKind = (chosen: string) => {
    const kind = kinds.find((each) => each === chosen);
    if (kind) onChange({ ...content, origin: { ...origin, kind } });
  };
  return (
    <Section title={say('set.names')}>
      <WordsFields label={say('set.name')} words={names} onChange={(next) => onChange({ ...content, names: next })} />
      <TextField
        select
        label={say('set.originKind')}
        value={origin.kind}
        onChange={({ target }) => chooseKind(target.value)}
        sx={{ maxWidth: 480 }}
      >
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {say(`set.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <WordsFields
        label={say('set.originNote')}
        helperText={say('set.originNoteHelp')}
        words={origin.note}
        onChange={(note) => onChange({ ...content, origin: { ...origin, note } })}
        long
      />
    </Section>
  );
}
