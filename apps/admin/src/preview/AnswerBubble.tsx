import { Box, Link, Typography } from '@mui/material';
import type { Answer, Item } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

/** An answer as it looks in the chat; the entry being edited, if one is, is marked among what was found. */
export function AnswerBubble({ answer, highlighted = null }: { answer: Answer; highlighted?: string | null }) {
  const say = useWords();
  const isFound = answer.items.some(({ key }) => key === highlighted);
  return (
    <>
      <Box
        lang={answer.language}
        sx={{
          maxWidth: '96%',
          padding: '10px 14px',
          borderRadius: '14px 14px 14px 4px',
          border: 1,
          borderColor: answer.outcome === 'emergency' ? 'error.main' : 'divider',
          backgroundColor: 'background.default',
          display: 'grid',
          gap: 1.5,
          overflowWrap: 'anywhere',
        }}
      >
        {answer.lead && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{answer.lead}</Typography>}
        {answer.items.map((item) => (
          <ItemCard key={item.key} item={item} isMarked={item.key === highlighted} />
        ))}
        {answer.items.length === 0 && answer.handoff && <ItemCard item={answer.handoff} isMarked={false} />}
        {answer.nearest && (
          <>
            <Typography variant="body2" color="textSecondary">
              {say('preview.nearest')}
            </Typography>
            <ItemCard item={answer.nearest} isMarked={answer.nearest.key === highlighted} />
          </>
        )}
      </Box>
      {highlighted !== null && (
        <Typography variant="body2" color="textSecondary">
          {say(`outcome.${answer.outcome}`)} · {say(isFound ? 'preview.found' : 'preview.notFound')}
        </Typography>
      )}
    </>
  );
}

function ItemCard({ item, isMarked }: { item: Item; isMarked: boolean }) {
  const say = useWords();
  const dates = useDates();
  return (
    <Box
      sx={{
        borderLeft: 3,
        borderColor: isMarked ? 'primary.main' : 'divider',
        paddingLeft: 1.25,
        display: 'grid',
        gap: 0.5,
      }}
    >
      <Typography sx={{ fontWeight: 650 }}>{item.title}</Typography>
      {item.summary && <Typography variant="body2">{item.summary}</Typography>}
      {item.facts.map((fact) => (
        <Typography key={`${fact.kind}${fact.value}`} variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          <strong>{fact.label}:</strong> {fact.value}
        </Typography>
      ))}
      {item.sections.slice(0, 1).map(({ heading, body }) => (
        <Typography key={heading} variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          <strong>{heading}</strong>
          {'\n'}
          {body}
        </Typography>
      ))}
      {item.warning && <Typography variant="body2">⚠ {item.warning}</Typography>}
      <Typography variant="body2" color="textSecondary">
        {item.source &&
          (item.source.url ? (
            <Link href={item.source.url} target="_blank" rel="noreferrer">
              {item.source.name}
            </Link>
          ) : (
            item.source.name
          ))}
        {item.checkedAt ? ` · ${say('preview.checked', { date: dates.day(item.checkedAt) })}` : ''}
      </Typography>
    </Box>
  );
}
