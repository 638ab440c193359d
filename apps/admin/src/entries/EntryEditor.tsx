import { Box } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { CreateBase, EditBase, Form, useCanAccess, useRecordContext } from 'react-admin';
import { ConflictDialog } from '../conflict/ConflictDialog.js';
import { AskedPlace } from '../layout/AskedPlace.js';
import { useFollowMunicipality, useMunicipality } from '../municipality/municipality-context.js';
import { PreviewAside } from '../preview/PreviewAside.js';
import { SharingSection } from '../shared-content/SharingSection.js';
import { TemplateChoice } from '../templates/TemplateChoice.js';
import { EntryQuestions } from '../test-questions/EntryQuestions.js';
import { TranslationsSection } from '../translations/TranslationsSection.js';
import { ConfirmationLinks } from '../verification/ConfirmationLinks.js';
import { VerificationSection } from '../verification/VerificationSection.js';
import { blankFacts } from './blank-entry.js';
import { CheckingSection } from './CheckingSection.js';
import { EditorActions } from './EditorActions.js';
import { EditorHeader } from './EditorHeader.js';
import type { DraftValues } from './entry-draft.js';
import { type EntryResource, kindOfResource } from './entry-kinds.js';
import { LeaveGuard } from './LeaveGuard.js';
import { MinorEdit } from './MinorEdit.js';
import { PublicationSection } from './PublicationSection.js';
import { TextsSection } from './TextsSection.js';
import { useDraftValidation } from './use-draft-validation.js';
import { useIsEdited } from './use-is-edited.js';
import { useSaveDraft } from './use-save-draft.js';

/** What is a kind's own in the editor. */
export type EditorParts = {
  /** Sections with the facts of this kind. */
  facts: ReactNode;
  /** What this kind has in each language besides its plain texts. */
  moreTexts?: (language: string) => ReactNode;
  /** Facts of a new entry, beyond the blank ones. */
  defaults?: Record<string, unknown>;
};

type Props = EditorParts & { resource: EntryResource };

export function EntryEdit(props: Props) {
  return (
    <EditBase resource={props.resource} mutationMode="pessimistic" redirect={false}>
      <WhenLoaded>
        <EntryForm {...props} />
      </WhenLoaded>
    </EditBase>
  );
}

function WhenLoaded({ children }: { children: ReactNode }) {
  const entry = useRecordContext<AnyEntry>();
  return entry ? children : null;
}

export function EntryCreate(props: Props) {
  return (
    <CreateBase resource={props.resource} redirect={false}>
      <EntryForm {...props} />
    </CreateBase>
  );
}

/** The editor of every kind: the same outline, with the kind's own facts in it. */
function EntryForm({ resource, facts, moreTexts, defaults }: Props) {
  const { id: municipality } = useMunicipality();
  const entry = useRecordContext<AnyEntry>();
  useFollowMunicipality(entry?.municipality);
  const { save, conflict, setConflict, isMinor, setMinor } = useSaveDraft(resource, entry ?? null);
  const validate = useDraftValidation(resource);
  const kind = kindOfResource[resource];
  const { canAccess: writesFacts } = useCanAccess({ resource, action: 'create' });
  const blank: DraftValues = { kind, municipality, key: '', facts: { ...blankFacts[kind], ...defaults }, texts: {} };
  return (
    <Form
      defaultValues={entry ? undefined : blank}
      onSubmit={(values: Record<string, unknown>) => save(values as DraftValues)}
      validate={validate}
      noValidate
      warnWhenUnsavedChanges
    >
      <LeaveGuard />
      <EditorHeader resource={resource} />
      <Box
        sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' } }}
      >
        <Box sx={{ display: 'grid', gap: 2.5, alignContent: 'start', minWidth: 0 }}>
          <TemplateChoice kind={kind} />
          <TextsSection kind={kind} more={moreTexts} />
          {writesFacts && facts}
          {writesFacts && <CheckingSection />}
        </Box>
        <Box sx={{ display: 'grid', gap: 2.5, alignContent: 'start', minWidth: 0 }}>
          <AskedPlace name="publication">
            <PublicationSection />
          </AskedPlace>
          <EditorVerification />
          <ConfirmationLinks />
          <Translations />
          <EntryQuestions />
          <SharingSection />
          <PreviewAside />
        </Box>
      </Box>
      <EditorActions resource={resource} minor={<MinorEdit isMinor={isMinor} onChange={setMinor} />} />
      {conflict && <ConflictDialog conflict={conflict} onClose={() => setConflict(null)} onResolve={save} />}
    </Form>
  );
}

/** What is on the page and not saved was not checked. */
function EditorVerification() {
  return <VerificationSection needsSaving={useIsEdited()} />;
}

/** Confirming stores a new version, which what is typed here does not start from. */
function Translations() {
  return <TranslationsSection needsSaving={useIsEdited()} />;
}
