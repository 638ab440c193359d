import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import NotIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { Box, Typography } from '@mui/material';
import type { Why, WhyCandidate } from '@ventanilla/contracts';
import { useConceptName } from '../i18n/use-concept-name.js';
import { useWords } from '../i18n/use-words.js';

const PERCENT = 100;
const MOST_TERMS = 6;

/** The entries that were weighed, as bars to compare, each with the words that made its rank. */
export function Candidates({ why }: { why: Why }) {
  const say = useWords();
  const highest = Math.max(...why.candidates.map(({ score }) => score));
  if (why.candidates.length === 0) return <Typography color="textSecondary">{say('why.nothing')}</Typography>;
  return (
    <Box component="ol" sx={{ display: 'grid', gap: 2, margin: 0, padding: 0, listStyle: 'none' }}>
      {why.candidates.map((candidate) => (
        <Box component="li" key={candidate.key} sx={{ display: 'grid', gap: 0.5, minWidth: 0 }}>
          <Head candidate={candidate} />
          <Bar share={candidate.score / highest} isEnough={candidate.isEnough} />
          <Terms candidate={candidate} words={why.words} />
        </Box>
      ))}
    </Box>
  );
}

function Head({ candidate: { title, key, coverage, isEnough } }: { candidate: WhyCandidate }) {
  const say = useWords();
  const share = Math.round(coverage.share * PERCENT);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      {isEnough ? <CheckIcon color="success" aria-hidden /> : <NotIcon color="disabled" aria-hidden />}
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 650 }}>{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {key} · {say(isEnough ? 'why.enough' : 'why.notEnough', { share })}
        </Typography>
      </Box>
    </Box>
  );
}

function Bar({ share, isEnough }: { share: number; isEnough: boolean }) {
  return (
    <Box aria-hidden sx={{ height: 8, borderRadius: 1, backgroundColor: 'divider' }}>
      <Box
        sx={{
          height: '100%',
          width: `${Math.max(share, 0) * PERCENT}%`,
          borderRadius: 1,
          backgroundColor: isEnough ? 'primary.main' : 'text.disabled',
        }}
      />
    </Box>
  );
}

function Terms({ candidate, words }: { candidate: WhyCandidate; words: Why['words'] }) {
  const say = useWords();
  const nameConcept = useConceptName();
  const all = candidate.terms.reduce((sum, { points }) => sum + points, 0);
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
      {candidate.terms.slice(0, MOST_TERMS).map(({ term, kind, points, fields }) => (
        <Typography component="li" variant="body2" key={`${kind}${term}`}>
          <strong>{nameOf(term, kind)}</strong> {Math.round((points / all) * PERCENT)} %
          {fields.length > 0 && ` · ${fields.map((field) => say(`why.field.${field}`)).join(', ')}`}
        </Typography>
      ))}
    </Box>
  );

  /** An idea is named with the words that were read as it; one that is only near them has none of its own. */
  function nameOf(term: string, kind: WhyCandidate['terms'][number]['kind']): string {
    if (kind === 'topic') return say('why.topic');
    if (kind === 'meaning') return say('why.meaning');
    // A term is the beginning that forms of a word share: the asker's own form is easier to recognise.
    if (kind === 'word') return words.find(({ meant }) => meant.startsWith(term))?.asked ?? term;
    const asked = words
      .filter(({ concepts }) => concepts.includes(term.split('/')[0] ?? term))
      .map(({ asked }) => asked);
    const idea = nameConcept(term);
    return asked.length > 0 ? say('why.ideaOf', { idea, words: asked.join(' ') }) : say('why.nearIdea', { idea });
  }
}
