import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { DocumentDoubt } from '@ventanilla/contracts';
import { type Say, useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { useLineName } from './use-line-name.js';
import { isToConfirm, nameOfDoubt } from './use-reading.js';

type Props = {
  text: string;
  doubts: readonly DocumentDoubt[];
  confirmed: readonly string[];
  onConfirm: (name: string) => void;
};

/** Everything that is unsure, each with its line and confirmed by itself: there is no button for all. */
export function DoubtList({ text, doubts, confirmed, onConfirm }: Props) {
  const say = useWords();
  const { lineName } = useLineName(text);
  return (
    <Section title={say('read.doubts', { count: doubts.length })} lead={say('read.doubtsLead')}>
      {doubts.length === 0 && <Typography>{say('read.noDoubts')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {doubts.map((doubt) => {
          const name = nameOfDoubt(doubt);
          return (
            <Doubt
              key={name}
              where={lineName(doubt.line)}
              doubt={doubt}
              isConfirmed={confirmed.includes(name)}
              onConfirm={() => onConfirm(name)}
            />
          );
        })}
      </Box>
    </Section>
  );
}

type DoubtProps = { where: string; doubt: DocumentDoubt; isConfirmed: boolean; onConfirm: () => void };

function Doubt({ where, doubt, isConfirmed, onConfirm }: DoubtProps) {
  const say = useWords();
  const { excerpt } = doubt;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', paddingTop: 1 }}>
      <Typography>
        <strong>{where}:</strong> {sentenceOf(say, doubt)}
      </Typography>
      {excerpt !== '' && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          «{excerpt}»
        </Typography>
      )}
      {isToConfirm(doubt) && (
        <FormControlLabel
          control={<Checkbox checked={isConfirmed} onChange={onConfirm} />}
          label={say('read.confirm')}
        />
      )}
    </Box>
  );
}

const known: ReadonlySet<string> = new Set([
  ...['noFindings', 'domainInferred', 'domainUnknown', 'domainRepeated', 'domainMissing', 'emptySection'],
  ...['sectionMissing', 'repeatedFinding', 'joinedLines', 'strayText', 'unfinishedFinding', 'cutOff', 'garbledText'],
  ...['hyphenJoined', 'lettersApart', 'orderUnsure', 'pageWithoutText'],
  ...['chapterLeftOut', 'titleMissing', 'placeMissing', 'placeContradicted', 'otherPlace', 'periodMissing'],
  ...['monthMissing', 'periodContradicted', 'tooLong'],
]);

/** In the language of the dashboard; a doubt that is newer than the dashboard in core's own words. */
export function sentenceOf(say: Say, { code, message }: Pick<DocumentDoubt, 'code' | 'message'>): string {
  return known.has(code) ? say(`doubt.${code}` as Parameters<Say>[0]) : message;
}
