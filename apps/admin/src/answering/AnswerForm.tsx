import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import type { AssessmentMatrix, Response } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import type { AnswerPlace } from '../unsent/unsent-answer.js';
import { AnswerConflict } from './AnswerConflict.js';
import { AnswerStanding } from './AnswerStanding.js';
import { EvidenceFields } from './EvidenceFields.js';
import { useAnswer } from './use-answer.js';

type Props = { matrix: AssessmentMatrix; place: AnswerPlace; stored: Response | null; question: string };

/** Answers a question for an institution: a step of the scale, words, evidence. There is nothing to save. */
export function AnswerForm({ matrix, place, stored, question }: Props) {
  const say = useWords();
  const answer = useAnswer(matrix, place, stored);
  const { words, type } = answer;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <ScaleChoice
        matrix={matrix}
        question={question}
        step={words.step}
        onChoose={(step) => type({ ...words, step })}
      />
      <TextField
        label={say('answer.note')}
        value={words.text}
        onChange={({ target }) => type({ ...words, text: target.value })}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      <EvidenceFields answer={answer} />
      {answer.unsent?.theirs ? (
        <AnswerConflict matrix={matrix} unsent={answer.unsent} theirs={answer.unsent.theirs} />
      ) : (
        <AnswerStanding answer={answer} />
      )}
    </Box>
  );
}

type ScaleProps = { matrix: AssessmentMatrix; question: string; step: string; onChoose: (step: string) => void };

function ScaleChoice({ matrix, question, step, onChoose }: ScaleProps) {
  const say = useWords();
  const written = useWritten();
  const name = `${say('answer.step')}: ${question}`;
  return (
    <FormControl>
      <FormLabel sx={{ fontWeight: 650, color: 'text.primary' }}>{say('answer.step')}</FormLabel>
      <RadioGroup
        row
        aria-label={name}
        value={step}
        onChange={(_, chosen) => onChoose(chosen)}
        sx={{ columnGap: 1, rowGap: 0.5, marginTop: 0.5 }}
      >
        {matrix.set.scale.map(({ key, words }) => (
          <FormControlLabel
            key={key}
            value={key}
            control={<Radio />}
            label={written(words)}
            sx={{
              margin: 0,
              paddingInlineEnd: 2,
              border: 1,
              borderColor: step === key ? 'primary.main' : 'divider',
              borderRadius: 1,
              minHeight: 44,
            }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
