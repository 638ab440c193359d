import { Box, TextField, Typography } from '@mui/material';
import type { Attachment, Certification, CertificationInput } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import type { useRefusable } from '../core/use-refusable.js';
import { todayIn } from '../entries/review-due.js';
import { DayField } from '../governance/DayField.js';
import { FileLink } from '../governance/FileLink.js';
import { SendFileButton } from '../governance/SendFileButton.js';
import { useWords } from '../i18n/use-words.js';
import { useTimeZone } from '../municipality/municipality-context.js';

type Application = CertificationInput['application'];
type Props = {
  certification: Certification;
  input: CertificationInput;
  onChange: (part: Partial<CertificationInput>) => void;
  refusable: ReturnType<typeof useRefusable>;
};

/** The two parts of the form, and the letter that the mayor signed. */
export function ApplicationFields({ certification, input, onChange, refusable }: Props) {
  const say = useWords();
  const timeZone = useTimeZone();
  // Files that were sent just now, until the next save has core name them.
  const [sent, setSent] = useState<Attachment[]>([]);
  const { application } = input;
  const { generalDataFile, measuresFile, letter } = application;
  const change = (part: Partial<Application>) => onChange({ application: { ...application, ...part } });
  const file = (label: string, id: string | null, onFile: (id: string) => void) => (
    <FileField
      {...{ certification, refusable, label, id }}
      files={[...certification.files, ...sent]}
      onSent={(one) => {
        setSent([...sent, one]);
        onFile(one.id);
      }}
    />
  );
  return (
    <>
      {file(say('certification.generalData'), generalDataFile, (id) => change({ generalDataFile: id }))}
      {file(say('certification.measures'), measuresFile, (id) => change({ measuresFile: id }))}
      {file(say('certification.letter'), letter?.file ?? null, (id) =>
        change({
          letter: { signedBy: letter?.signedBy ?? '', signedOn: letter?.signedOn ?? todayIn(timeZone), file: id },
        }),
      )}
      {letter && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '2fr 1fr' } }}>
          <TextField
            required
            label={say('certification.signedBy')}
            value={letter.signedBy}
            onChange={(event) => change({ letter: { ...letter, signedBy: event.target.value } })}
          />
          <DayField
            label={say('certification.signedOn')}
            value={letter.signedOn}
            onChange={(signedOn) => change({ letter: { ...letter, signedOn } })}
          />
        </Box>
      )}
    </>
  );
}

type FileProps = Pick<Props, 'certification' | 'refusable'> & {
  label: string;
  id: string | null;
  files: readonly Attachment[];
  onSent: (file: Attachment) => void;
};

function FileField({ certification, refusable, label, id, files, onSent }: FileProps) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const file = files.find((each) => each.id === id);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 650 }}>{label}</Typography>
        {file ? (
          <FileLink file={file} read={() => dataProvider.certificationFile(certification.id, file.id)} />
        ) : (
          <Typography variant="body2" color="textSecondary">
            {say('certification.noFile')}
          </Typography>
        )}
      </Box>
      {certification.certificate === null && (
        <SendFileButton
          label={`${say('certification.sendFile')}: ${label}`}
          refusable={refusable}
          send={(body) => dataProvider.addCertificationFile(certification.id, body)}
          onSent={onSent}
        />
      )}
    </Box>
  );
}
