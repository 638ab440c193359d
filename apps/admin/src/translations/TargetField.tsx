import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import RightIcon from '@mui/icons-material/Done';
import MachineIcon from '@mui/icons-material/SmartToyOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, TextField } from '@mui/material';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Contested } from './Contested.js';
import { Doubts } from './Doubts.js';
import type { PassageProps } from './PassageRow.js';
import { isToConfirm, limitOf, linesOf } from './passages.js';
import { Remembered } from './Remembered.js';
import { inLanguage } from './text-direction.js';

/** Where the translation of a passage is written, with what spares writing below it. */
export function TargetField({ label, ...props }: PassageProps & { label: string }) {
  const { passage, beside, text, problem, deeds } = props;
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const limit = limitOf(beside.kind, passage.path);
  const tooLong = text.length > limit ? say('problem.tooLong', { limit }) : undefined;
  const wrong = problem ?? tooLong;
  return (
    <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5, alignContent: 'start' }}>
      <TextField
        label={`${label} (${nameOfLanguage(beside.language)})`}
        value={text}
        onChange={(event) => deeds.onType(passage, event.target.value)}
        error={wrong !== undefined}
        helperText={wrong}
        multiline
        minRows={linesOf(passage)}
        fullWidth
        slotProps={{ htmlInput: inLanguage(beside.language) }}
      />
      <Doubts doubts={passage.doubts} />
      {props.isContested && <Contested {...props} />}
      <Remembered {...props} />
      <Shortcuts {...props} />
    </Box>
  );
}

function Shortcuts({ passage, beside, text, isTyped, deeds }: PassageProps) {
  const say = useWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {isToConfirm(passage) && !isTyped && (
        <Button startIcon={<RightIcon />} onClick={() => deeds.onConfirm(passage)}>
          {say(passage.state === 'stale' ? 'translation.stillRight' : 'translation.right')}
        </Button>
      )}
      {passage.source !== '' && text !== passage.source && (
        <Button startIcon={<CopyIcon />} onClick={() => deeds.onType(passage, passage.source)}>
          {say('translation.copy')}
        </Button>
      )}
      {beside.machine && passage.source !== '' && passage.state !== 'current' && !isTyped && (
        <Button startIcon={<MachineIcon />} onClick={() => deeds.onMachine(passage)}>
          {say('machine.one')}
        </Button>
      )}
      {isTyped && (
        <Button startIcon={<UndoIcon />} onClick={() => deeds.onDrop(passage.path)}>
          {say('translation.undo')}
        </Button>
      )}
    </Box>
  );
}
