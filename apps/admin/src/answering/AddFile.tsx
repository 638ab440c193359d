import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button } from '@mui/material';
import type { EvidenceFile } from '@ventanilla/contracts';
import { useRef } from 'react';
import { useWords } from '../i18n/use-words.js';
import type { AnswerPlace } from '../unsent/unsent-answer.js';
import { acceptedFiles, fileTypesInWords, largestFileMb } from './evidence.js';
import { useAddFile } from './use-evidence-files.js';

type Props = { place: AnswerPlace; onAdded: (file: EvidenceFile) => void };

/** Sends a file as evidence, and says plainly why one is not taken. */
export function AddFile({ place, onAdded }: Props) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const add = useAddFile(place, onAdded);
  const failed = add.error;
  const take = (file: File | undefined) => {
    if (file) add.mutate(file);
    // The same file, corrected, must be noticed when it is chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Box
        component="input"
        ref={input}
        type="file"
        hidden
        aria-label={say('evidence.chooseFile')}
        accept={acceptedFiles}
        onChange={({ target }: { target: HTMLInputElement }) => take(target.files?.[0])}
      />
      <Button startIcon={<UploadIcon />} loading={add.isPending} onClick={() => input.current?.click()}>
        {say('evidence.addFile')}
      </Button>
      {failed && (
        <Alert
          severity="error"
          sx={{ flexBasis: '100%' }}
          action={
            failed.fault === 'away' && (
              <Button color="inherit" onClick={() => add.mutate(failed.file)}>
                {say('common.retry')}
              </Button>
            )
          }
        >
          {say('evidence.notTaken', { name: failed.file.name })}{' '}
          {say(`evidence.fault.${failed.fault}`, { types: fileTypesInWords, mb: largestFileMb })}
        </Alert>
      )}
    </>
  );
}
