import TakeIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Button, Typography } from '@mui/material';
import type { RememberedTranslation } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { TextDifference } from '../readable/TextDifference.js';
import type { PassageProps } from './PassageRow.js';
import { inLanguage } from './text-direction.js';
import { translationPath } from './translation-path.js';

/** How the municipality said the same before, or something like it; one press takes it over. */
export function Remembered({ passage, beside, text, offers, deeds }: PassageProps) {
  const say = useWords();
  const left = offers.filter(({ target }) => !text.includes(target));
  if (left.length === 0) return null;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, paddingInline: 1.5, paddingBlock: 1, minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {say('remembered.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {left.map((offer) => (
          <Offer
            key={`${offer.sentence} ${offer.target}`}
            offer={offer}
            beside={beside}
            onTake={() => deeds.onTake(passage, offer)}
          />
        ))}
      </Box>
    </Box>
  );
}

type OfferProps = { offer: RememberedTranslation; beside: PassageProps['beside']; onTake: () => void };

function Offer({ offer, beside, onTake }: OfferProps) {
  const say = useWords();
  const { sentence, source, target, likeness, entry } = offer;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
        columnGap: 1.5,
        alignItems: 'center',
        paddingBlock: 0.75,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography {...inLanguage(beside.language)} sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {target}
        </Typography>
        {likeness < 1 && (
          <div {...inLanguage(beside.sourceLanguage)}>
            <TextDifference before={source} after={sentence} />
          </div>
        )}
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {likeness < 1 ? say('remembered.like', { share: Math.floor(likeness * 100) }) : say('remembered.same')} ·{' '}
          <Link to={translationPath(entry.id, beside.language)} style={{ color: 'inherit' }}>
            {entry.title || entry.key}
          </Link>
        </Typography>
      </Box>
      <Button startIcon={<TakeIcon />} onClick={onTake} aria-label={say('remembered.takeThis', { text: target })}>
        {say('remembered.take')}
      </Button>
    </Box>
  );
}
