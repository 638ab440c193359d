import { Alert, Box, Link as TextLink, Typography } from '@mui/material';
import type { ProfileCheck, ProfileProblem } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useLanguageInside } from '../../i18n/use-language-name.js';
import { type Say, useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';

/** What keeps the profile from being published, in sentences, each with the way to where it is mended. */
export function ProblemList({ check }: { check: ProfileCheck }) {
  const say = useWords();
  const blocking = check.problems.filter(({ blocks }) => blocks);
  const advice = check.problems.filter(({ blocks }) => !blocks);
  return (
    <Section title={say('whole.problems')}>
      {blocking.length === 0 ? (
        <Alert severity="success">{say('whole.fine')}</Alert>
      ) : (
        <Problems problems={blocking} check={check} />
      )}
      {advice.length > 0 && (
        <Box>
          <Typography color="textSecondary">{say('whole.advice')}</Typography>
          <Problems problems={advice} check={check} />
        </Box>
      )}
    </Section>
  );
}

function Problems({ problems, check }: { problems: readonly ProfileProblem[]; check: ProfileCheck }) {
  const say = useWords();
  const nameOfLanguage = useLanguageInside();
  const texts = new Map(check.findings.map(({ entry, text, key }) => [entry, text || key]));
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: 'grid', gap: 0.75 }}>
      {problems.map((problem) => {
        const text = texts.get(problem.entry);
        const resource = text === undefined ? 'profiles' : 'findings';
        return (
          <li key={`${problem.entry} ${problem.path} ${problem.code}`}>
            {sentenceOf(say, nameOfLanguage, problem)}{' '}
            <TextLink component={Link} to={`/${resource}/${problem.entry}`} sx={{ overflowWrap: 'anywhere' }}>
              {text === undefined ? say('whole.edit') : shortened(text)}
            </TextLink>
          </li>
        );
      })}
    </Box>
  );
}

const codes = [
  ...['period', 'noFindings', 'noSources', 'noEvidence', 'unreviewed', 'unknownDomain', 'missing'],
  ...['placeholder', 'publish', 'unknownKey', 'wrongKind'],
] as const;
type Code = Extract<Parameters<Say>[0], `profileWrong.${string}`>;

function sentenceOf(say: Say, nameOf: (code: string) => string, { path, code }: ProfileProblem): string {
  const [place, language = ''] = path.split('.');
  const part = path.split('.').at(-1) ?? '';
  const key = code === 'blankText' ? `profileWrong.${part} blankText` : `profileWrong.${code}`;
  const known = code === 'blankText' ? ['title', 'context', 'text'].includes(part) : codes.some((one) => one === code);
  return say(known ? (key as Code) : 'profileWrong.other', { language: place === 'texts' ? nameOf(language) : '' });
}

function shortened(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69).trimEnd()}…`;
}
