import type { Topic } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const say = useWords();
  return <>{topics.map((topic) => say(`topic.${topic}`)).join(', ')}</>;
}
