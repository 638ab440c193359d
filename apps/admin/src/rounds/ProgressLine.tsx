import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

type Progress = { asked: number; answered: number; evidenced: number };
type Props = {
  progress: Progress;
  /** How many are settled, of how many; where that is asked. */
  settled?: { settled: number; of: number };
};

/** How far something is: in figures, and as a bar that is read by its length and its stripes, not by colour. */
export function ProgressLine({ progress, settled }: Props) {
  const say = useWords();
  const { asked, answered, evidenced } = progress;
  if (asked === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {say('round.askedNothing')}
      </Typography>
    );
  const said = [
    say('round.answeredOf', { answered, asked }),
    say('round.evidencedOf', { evidenced }),
    ...(settled ? [say('round.settledOf', settled)] : []),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {said.join(' · ')}
      </Typography>
      <Bar share={answered / asked} settled={settled ? settled.settled / Math.max(1, settled.of) : 0} />
    </Box>
  );
}

const stripes = 'repeating-linear-gradient(45deg, transparent 0 4px, rgba(255, 255, 255, 0.55) 4px 7px)';

/** Striped is what is answered, plain what is settled. */
function Bar({ share, settled }: { share: number; settled: number }) {
  const percent = (value: number) => `${Math.round(Math.min(1, value) * 100)}%`;
  const fill = { position: 'absolute', insetBlock: 0, insetInlineStart: 0, backgroundColor: 'primary.main' } as const;
  return (
    <Box
      aria-hidden
      sx={{
        ...{ position: 'relative', height: 12, borderRadius: 1, overflow: 'hidden' },
        ...{ border: 1, borderColor: 'text.secondary', backgroundColor: 'background.paper' },
      }}
    >
      <Box sx={{ ...fill, width: percent(share), backgroundImage: stripes }} />
      <Box sx={{ ...fill, width: percent(Math.min(settled, share)) }} />
    </Box>
  );
}
