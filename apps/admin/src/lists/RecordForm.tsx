import { Box, Button, LinearProgress } from '@mui/material';
import type { ReactNode } from 'react';
import {
  CreateBase,
  EditBase,
  Form,
  useEditContext,
  useNotify,
  useRecordContext,
  useRedirect,
  useSaveContext,
} from 'react-admin';
import { isDeskError } from '../core/desk-error.js';
import { BackToList } from '../entries/EditorHeader.js';
import { LeaveGuard } from '../entries/LeaveGuard.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useIsEdited } from '../entries/use-is-edited.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { StickyBar } from '../layout/StickyBar.js';

type Problems = Record<string, unknown>;

type Props = {
  resource: string;
  /** For records that have no drafts: they are saved, and hold at once. */
  titleOf: (record: Record<string, unknown> | undefined) => string;
  validate?: (values: Record<string, unknown>) => Problems;
  defaults?: Record<string, unknown>;
  /** What happens once it is made, instead of going back to the list. */
  onCreated?: (record: Record<string, unknown>) => void;
  children: ReactNode;
};

export function RecordEdit(props: Props) {
  const options = useOutcome(props.resource);
  return (
    <EditBase resource={props.resource} mutationMode="pessimistic" redirect="list" mutationOptions={options}>
      <WhenThere>
        <RecordForm {...props} />
      </WhenThere>
    </EditBase>
  );
}

export function RecordCreate(props: Props) {
  const options = useOutcome(props.resource, props.onCreated);
  return (
    <CreateBase resource={props.resource} redirect="list" mutationOptions={options}>
      <RecordForm {...props} />
    </CreateBase>
  );
}

function WhenThere({ children }: { children: ReactNode }) {
  const say = useWords();
  const { record, error } = useEditContext();
  if (error) throw error;
  return record ? children : <LinearProgress aria-label={say('common.loading')} />;
}

/** Says how saving went; what the person typed stays on the page when it did not work. */
function useOutcome(resource: string, onCreated?: Props['onCreated']) {
  const say = useWords();
  const notify = useNotify();
  const redirect = useRedirect();
  const notifyError = useNotifyError();
  return {
    onSuccess: (record: Record<string, unknown>) => {
      if (onCreated) return onCreated(record);
      notify(say('staff.saved'), { type: 'success' });
      redirect('list', resource);
    },
    onError: (error: unknown) => {
      if (isDeskError(error)) notifyError(error);
      else throw error;
    },
  };
}

function RecordForm({ resource, titleOf, validate, defaults, children }: Props) {
  const record = useRecordContext();
  return (
    <Form defaultValues={record ? undefined : defaults} validate={validate} noValidate warnWhenUnsavedChanges>
      <LeaveGuard />
      <BackToList resource={resource} />
      <PageHeader title={titleOf(record)} />
      <Box sx={{ display: 'grid', gap: 2.5, maxWidth: 860 }}>{children}</Box>
      <SaveBar />
    </Form>
  );
}

function SaveBar() {
  const say = useWords();
  const { saving } = useSaveContext();
  const isEdited = useIsEdited();
  const isNew = !useRecordContext();
  return (
    <StickyBar sx={{ maxWidth: 860 }}>
      <Button type="submit" variant="contained" disabled={saving || !(isNew || isEdited)}>
        {say('municipalities.save')}
      </Button>
    </StickyBar>
  );
}
