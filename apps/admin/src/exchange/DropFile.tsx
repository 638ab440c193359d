import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';

type Props = { disabled: boolean; accept: string; hint: string; onFile: (file: File) => void };

/** A place to drop a file, with a button that does the same for whoever has no mouse. */
export function DropFile({ disabled, accept, hint, onFile }: Props) {
  const say = useWords();
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | null | undefined) => {
    if (file && !disabled) onFile(file);
    // The same file, corrected, must be noticed when it is chosen again.
    if (input.current) input.current.value = '';
  };
  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <Box
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files[0]);
      }}
      sx={{
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 2,
        backgroundColor: isOver ? 'action.hover' : 'transparent',
        padding: 3,
        display: 'grid',
        gap: 1,
        justifyItems: 'center',
        textAlign: 'center',
      }}
    >
      <UploadIcon color="primary" fontSize="large" aria-hidden />
      <Typography sx={{ fontWeight: 650 }}>{say('exchange.drop')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {hint}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('exchange.choose')}
        accept={accept}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button variant="contained" disabled={disabled} onClick={() => input.current?.click()}>
        {say('exchange.choose')}
      </Button>
    </Box>
  );
}
