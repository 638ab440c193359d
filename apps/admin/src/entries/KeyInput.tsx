import { TextInput } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** The stable name of a new entry. It can not change once the entry is public, so it is asked for first. */
export function KeyInput() {
  const say = useWords();
  return <TextInput source="key" label={say('field.key')} helperText={say('editor.keyHelp')} required fullWidth />;
}
