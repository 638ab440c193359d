import { Box, Chip, Typography } from '@mui/material';
import type { EntryKind } from '@ventanilla/contracts';
import { type HardSentence, type HardSpot, type Readability as Reading, readabilityOf } from '@ventanilla/languages';
import { useDeferredValue, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { readingText } from './reading-text.js';

/** So many at once are work for a morning; the next come up when these are mended. */
const SHOWN = 5;

/** How easy a language's texts are to read, while they are written, and what would make them easier. */
export function Readability({ kind, language }: { kind: EntryKind; language: string }) {
  const say = useWords();
  const text = useDeferredValue(readingText(kind, useWatch({ name: `texts.${language}` })));
  const reading = useMemo(() => readabilityOf(text, language), [text, language]);
  if (reading.words === 0) return null;
  return (
    <Box
      component="section"
      aria-label={say('reading.title')}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 2, display: 'grid', gap: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h3">{say('reading.title')}</Typography>
        <ScoreMark reading={reading} />
      </Box>
      <Advice reading={reading} language={language} />
    </Box>
  );
}

function ScoreMark({ reading: { score } }: { reading: Reading }) {
  const say = useWords();
  if (!score) return <Typography color="textSecondary">{say('reading.short')}</Typography>;
  const isHard = score.level === 'hard' || score.level === 'veryHard';
  return (
    <>
      <Chip
        size="small"
        color={isHard ? 'warning' : 'success'}
        variant="outlined"
        label={`${say(`reading.level.${score.level}`)} · ${say('reading.score', { score: score.score })}`}
      />
      {score.formula === 'length' && (
        <Typography variant="body2" color="textSecondary">
          {say('reading.lengthOnly')}
        </Typography>
      )}
    </>
  );
}

function Advice({ reading: { hard }, language }: { reading: Reading; language: string }) {
  const say = useWords();
  if (hard.length === 0) return <Typography variant="body2">{say('reading.plain')}</Typography>;
  return (
    <>
      <Typography variant="body2">{say('reading.hard', { smart_count: hard.length })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.25 }}>
        {hard.slice(0, SHOWN).map((sentence) => (
          <Box
            component="li"
            key={sentence.start}
            sx={{ borderLeft: 3, borderColor: 'warning.main', paddingLeft: 1.5 }}
          >
            <Marked sentence={sentence} language={language} />
            {sentence.spots.map((spot) => (
              <Typography key={`${spot.kind} ${spot.start}`} variant="body2" color="textSecondary">
                {say(`reading.spot.${spot.kind}`, valuesOf(spot))}
              </Typography>
            ))}
          </Box>
        ))}
      </Box>
    </>
  );
}

/** The sentence with its hard words marked; a sentence that is only long is shown as it is. */
function Marked({ sentence, language }: { sentence: HardSentence; language: string }) {
  const inside = sentence.spots.filter(({ kind }) => kind !== 'longSentence');
  const edges = [...new Set([sentence.start, sentence.end, ...inside.flatMap(({ start, end }) => [start, end])])];
  const pieces = edges.sort((one, other) => one - other).slice(0, -1);
  return (
    <Typography lang={language} sx={{ overflowWrap: 'anywhere' }}>
      {pieces.map((from, at) => {
        const to = edges[at + 1] ?? sentence.end;
        const text = sentence.text.slice(from - sentence.start, to - sentence.start);
        const isHard = inside.some(({ start, end }) => start <= from && to <= end);
        return isHard ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>;
      })}
    </Typography>
  );
}

function valuesOf(spot: HardSpot): Record<string, string | number> {
  return {
    text: spot.text,
    ...(spot.kind === 'longSentence' && { words: spot.words }),
    ...(spot.kind === 'officialese' && { better: spot.better }),
  };
}
