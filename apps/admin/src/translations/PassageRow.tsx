import { Box, Typography } from '@mui/material';
import type { EntryKind, Passage, RememberedTranslation } from '@ventanilla/contracts';
import { memo, useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import { TextDifference } from '../readable/TextDifference.js';
import { isStale, type PassageName } from './passages.js';
import { StateChip } from './StateChip.js';
import { TargetField } from './TargetField.js';
import { inLanguage } from './text-direction.js';

/** `machine`: whether one can be asked to translate. */
export type Beside = { kind: EntryKind; sourceLanguage: string; language: string; machine: boolean };

/** What can be done with one passage. The same functions for all, so that typing in one draws no other anew. */
export type PassageDeeds = {
  onType: (passage: Passage, text: string) => void;
  onConfirm: (passage: Passage) => void;
  onDrop: (path: string) => void;
  onStandBy: (passage: Passage) => void;
  onMachine: (passage: Passage) => void;
  onTake: (passage: Passage, offer: RememberedTranslation) => void;
};

export type PassageProps = {
  passage: Passage;
  name: PassageName;
  beside: Beside;
  text: string;
  isTyped: boolean;
  isContested: boolean;
  problem: string | undefined;
  /** How it was said before. */
  offers: readonly RememberedTranslation[];
  deeds: PassageDeeds;
};

/** One passage: the source and what changed in it on the left, the translation on the right. */
export const PassageRow = memo(function PassageRow(props: PassageProps) {
  const { passage, beside, name, isTyped } = props;
  const say = useWords();
  const id = useId();
  const label = 'part' in name ? say(`guide.${name.part}`) : say(`text.${name.field}` as 'text.name');
  return (
    <Box component="section" aria-labelledby={id} data-passage={passage.path} sx={{ scrollMarginBlock: 120 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', marginBottom: 1 }}>
        <Typography id={id} variant="h3" component="h3">
          {label}
        </Typography>
        <StateChip state={isTyped ? 'unsaved' : passage.state} />
      </Box>
      <Box
        sx={{ display: 'grid', gap: { xs: 1.5, md: 3 }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}
      >
        <Source passage={passage} language={beside.sourceLanguage} />
        <TargetField {...props} label={label} />
      </Box>
    </Box>
  );
});

function Source({ passage, language }: { passage: Passage; language: string }) {
  const say = useWords();
  return (
    <Box sx={{ minWidth: 0, display: 'grid', gap: 1, alignContent: 'start' }}>
      <Typography
        {...inLanguage(language)}
        color={passage.source ? 'textPrimary' : 'textSecondary'}
        sx={{
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          borderInlineStart: 3,
          borderColor: 'divider',
          paddingInlineStart: 1.5,
        }}
      >
        {passage.source || say('translation.noSource')}
      </Typography>
      {isStale(passage) && <WhatChanged before={passage.said} after={passage.source} language={language} />}
    </Box>
  );
}

function WhatChanged({ before, after, language }: { before: string; after: string; language: string }) {
  const say = useWords();
  return (
    <Box sx={{ border: 1, borderColor: 'warning.main', borderRadius: 1, padding: 1.25, minWidth: 0 }}>
      <Typography variant="body2" color="warning.main" sx={{ fontWeight: 650 }}>
        {say('translation.whatChanged')}
      </Typography>
      <div {...inLanguage(language)}>
        <TextDifference before={before} after={after} />
      </div>
    </Box>
  );
}
