import RightIcon from '@mui/icons-material/DoneAll';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import SaveIcon from '@mui/icons-material/SaveOutlined';
import MachineIcon from '@mui/icons-material/SmartToyOutlined';
import { Button, Typography } from '@mui/material';
import type { AnyEntry, Translation } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { StickyBar } from '../layout/StickyBar.js';
import { isToConfirmUnnamed } from './passages.js';
import type { useTranslationDeeds } from './use-translation-deeds.js';

type Props = {
  entry: AnyEntry;
  translation: Translation;
  deeds: ReturnType<typeof useTranslationDeeds>;
  /** Somebody saved a passage otherwise meanwhile. */
  hasToChoose: boolean;
  onSave: () => void;
};

/** What to do with the language as a whole. */
export function TranslationBar({ entry, translation, deeds, hasToChoose, onSave }: Props) {
  const say = useWords();
  const { isChanged, isPending } = deeds;
  const doubtful = translation.passages.filter(isToConfirmUnnamed).length;
  const missing = translation.machine ? translation.passages.filter(({ state }) => state === 'missing').length : 0;
  return (
    <StickyBar>
      <Button
        variant={isChanged ? 'contained' : 'outlined'}
        startIcon={<SaveIcon />}
        disabled={!isChanged || isPending}
        onClick={onSave}
      >
        {say(isPending ? 'editor.saving' : 'editor.saveDraft')}
      </Button>
      {doubtful > 0 && (
        <Button startIcon={<RightIcon />} disabled={isPending} onClick={() => void deeds.confirm()}>
          {say('translation.allStillRight', { smart_count: doubtful })}
        </Button>
      )}
      {missing > 0 && (
        <Button startIcon={<MachineIcon />} disabled={isPending} onClick={() => void deeds.draftByMachine()}>
          {say('machine.all', { smart_count: missing })}
        </Button>
      )}
      <ReviewButton
        entry={entry}
        language={translation.language}
        isDisabled={isChanged || isPending}
        onPress={deeds.submit}
      />
      <Typography
        role="status"
        variant="body2"
        color={hasToChoose ? 'warning.main' : 'textSecondary'}
        sx={{ marginInlineStart: 'auto', display: { xs: hasToChoose ? 'block' : 'none', md: 'block' } }}
      >
        {say(hasToChoose ? 'translation.chooseFirst' : isChanged ? 'translation.unsaved' : 'editor.allSaved')}
      </Typography>
    </StickyBar>
  );
}

type ReviewProps = { entry: AnyEntry; language: string; isDisabled: boolean; onPress: () => Promise<void> };

/** Only what is written and not public yet, or changed since, can be reviewed; and only once. */
function ReviewButton({ entry, language, isDisabled, onPress }: ReviewProps) {
  const say = useWords();
  const state = entry.states[language];
  const waits = entry.marks.some((one) => one.language === language && one.mark === 'inReview');
  if (waits) return <Typography variant="body2">{say('translation.inReview')}</Typography>;
  if (state !== 'draft' && state !== 'changed') return null;
  return (
    <Button
      startIcon={<ReviewIcon />}
      disabled={isDisabled}
      title={isDisabled ? say('translation.saveFirst') : undefined}
      onClick={() => void onPress()}
    >
      {say('translation.submit')}
    </Button>
  );
}
