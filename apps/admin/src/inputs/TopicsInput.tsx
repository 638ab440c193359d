import { topics } from '@ventanilla/contracts';
import { AutocompleteArrayInput } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

export function TopicsInput() {
  const say = useWords();
  return (
    <AutocompleteArrayInput
      source="facts.topics"
      label={say('field.topics')}
      choices={topics.map((topic) => ({ id: topic, name: say(`topic.${topic}`) }))}
      helperText={say('editor.topicsHelp')}
      translateChoice={false}
      fullWidth
    />
  );
}
