import { Button } from '@mui/material';
import type { Question } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';

/** From a real question to a test question. Its text is kept without personal data already. */
export function MakeTestLink({ question: { text, language, keys } }: { question: Question }) {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource: 'testQuestions', action: 'create' });
  if (text === null || !canAccess) return null;
  const params = new URLSearchParams({ question: text, language });
  for (const key of keys.slice(0, 1)) params.append('key', key);
  return (
    <Button component={Link} to={`/testQuestions/create?${params}`} size="small" sx={{ marginLeft: -0.75 }}>
      {say('tests.makeOne')}
    </Button>
  );
}
