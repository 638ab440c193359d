import { Alert, Box, Button, Typography } from '@mui/material';
import type { SharedCopyDetail, SharedDecision } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { ChangeList } from '../readable/ChangeList.js';
import { type Change, changesBetween, isSame } from '../readable/changes.js';

type Part = SharedCopyDetail['parts'][number];

type Props = { part: Part; onDecide: (choice: SharedDecision['choice']) => void };

/** The facts, or one language: what the owner changed, and what can be done about it. */
export function PartSection({ part, onDecide }: Props) {
  const say = useWords();
  const insideSentence = useLanguageInside();
  const isFacts = part.part === 'facts';
  const title = isFacts
    ? say('shared.part.facts')
    : say('shared.part.language', { language: insideSentence(part.part) });
  const changes = changesOf(part);
  const showsSince = !part.isWaiting && part.choice === 'adapted' && changes.length > 0;
  return (
    <Section title={title}>
      {!part.isWaiting && !showsSince && <Typography color="textSecondary">{say('shared.nothingWaits')}</Typography>}
      {showsSince && <Typography>{say('shared.since')}</Typography>}
      {part.isWaiting && <Hint part={part} />}
      {(part.isWaiting || showsSince) && part.theirs !== null && (
        <ChangeList changes={changes} before={say('shared.before')} after={say('shared.after')} />
      )}
      {part.isWaiting && <Choices part={part} title={title} onDecide={onDecide} />}
    </Section>
  );
}

function Hint({ part: { theirs, taken, mine } }: { part: Part }) {
  const say = useWords();
  if (theirs === null) return <Alert severity="info">{say('shared.removed')}</Alert>;
  if (taken === null) return <Alert severity="info">{say('shared.newLanguage')}</Alert>;
  return isSame(mine, taken) ? null : <Alert severity="warning">{say('shared.mineDiffers')}</Alert>;
}

function Choices({ part: { theirs }, title, onDecide }: Props & { title: string }) {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource: 'services', action: 'edit' });
  if (!canAccess) return null;
  const choices = theirs === null ? (['keep'] as const) : (['accept', 'adapt', 'keep'] as const);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {choices.map((choice) => (
        <Button
          key={choice}
          variant={choice === 'accept' ? 'contained' : 'outlined'}
          onClick={() => onDecide(choice)}
          aria-label={`${say(`shared.${choice}`)}: ${title}`}
        >
          {say(`shared.${choice}`)}
        </Button>
      ))}
    </Box>
  );
}

/** What the owner has changed since it was taken, field by field. */
function changesOf({ part, taken, theirs }: Part): Change[] {
  const content = (side: Part['taken']) =>
    part === 'facts' ? { facts: side ?? {}, texts: {} } : { facts: {}, texts: { [part]: side ?? {} } };
  return changesBetween(content(taken), content(theirs));
}
