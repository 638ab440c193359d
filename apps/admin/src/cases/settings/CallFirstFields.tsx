import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import type { CaseProtocolInput } from '@ventanilla/contracts';
import { useLocaleState } from 'react-admin';
import { titleOf } from '../../entries/entry-title.js';
import { Choice } from '../../governance/Choice.js';
import { useWords } from '../../i18n/use-words.js';
import { useHelpLines } from './use-help-lines.js';

type List = 'callInDanger' | 'callFirst';
type Props = {
  list: List;
  form: CaseProtocolInput;
  municipality: string;
  onChange: (form: CaseProtocolInput) => void;
};

/** Whom to call, first or in danger: help lines of the municipality, in order. Their numbers are never written here. */
export function CallFirstFields({ list, form, municipality, onChange }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { data: lines = [] } = useHelpLines(municipality);
  const nameOf = (key: string) => {
    const entry = lines.find((line) => line.key === key);
    return entry ? titleOf(entry, locale) : key;
  };
  const others = lines.filter(({ key }) => !form[list].includes(key));
  const change = (keys: string[]) => onChange({ ...form, [list]: keys });
  return (
    <Box role="group" aria-label={say(`protocols.${list}`)} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3">{say(`protocols.${list}`)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {say(`protocols.${list}Help`)}
      </Typography>
      <Box component="ol" sx={{ margin: 0, paddingLeft: 3 }}>
        {form[list].map((key) => (
          <li key={key}>
            {nameOf(key)}
            <IconButton
              aria-label={`${say('rows.remove')}: ${nameOf(key)}`}
              onClick={() => change(form[list].filter((each) => each !== key))}
            >
              <RemoveIcon />
            </IconButton>
          </li>
        ))}
      </Box>
      {others.length > 0 && (
        <Choice
          label={say('protocols.addLine')}
          value=""
          options={[{ value: '', label: '' }, ...others.map(({ key }) => ({ value: key, label: nameOf(key) }))]}
          onChange={(key) => key !== '' && change([...form[list], key])}
        />
      )}
    </Box>
  );
}
