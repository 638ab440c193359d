import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { EditButton, Form, ShowBase, useCanAccess, useLocaleState, useRecordContext } from 'react-admin';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Section } from '../layout/Section.js';
import { useFollowMunicipality } from '../municipality/municipality-context.js';
import { PreviewAside } from '../preview/PreviewAside.js';
import { useFieldLabel } from '../readable/field-label.js';
import { useReadableValue } from '../readable/readable-value.js';
import { TranslationsSection } from '../translations/TranslationsSection.js';
import { ConfirmationLinks } from '../verification/ConfirmationLinks.js';
import { VerificationSection } from '../verification/VerificationSection.js';
import { BackToList } from './EditorHeader.js';
import type { EntryResource } from './entry-kinds.js';
import { titleOf } from './entry-title.js';
import { PublicationSection } from './PublicationSection.js';

/** Facts of a kind that are said better than field by field. */
export type ReadingParts = {
  /** Sections that say them. */
  facts: ReactNode;
  /** The fields that are not shown by themselves then. */
  instead: readonly string[];
};

type Props = { resource: EntryResource; reading?: ReadingParts | undefined };

/** An entry to read: for viewers, and for everybody who only wants to look. */
export function EntryShow(props: Props) {
  return (
    <ShowBase resource={props.resource}>
      <EntryReading {...props} />
    </ShowBase>
  );
}

function EntryReading({ resource, reading }: Props) {
  const [locale] = useLocaleState();
  const entry = useRecordContext<AnyEntry>();
  useFollowMunicipality(entry?.municipality);
  if (!entry) return null;
  return (
    <>
      <BackToList resource={resource} />
      <PageHeader title={titleOf(entry, locale)} lead={entry.key} actions={<EditLink resource={resource} />} />
      <Box
        sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' } }}
      >
        <Contents entry={entry} reading={reading} />
        <Box sx={{ display: 'grid', gap: 2.5, alignContent: 'start' }}>
          <PublicationSection />
          <VerificationSection />
          <ConfirmationLinks />
          <TranslationsSection />
          {/* The preview asks with the values of a form; here nothing in it can change. */}
          <Form>
            <PreviewAside />
          </Form>
        </Box>
      </Box>
    </>
  );
}

function EditLink({ resource }: { resource: EntryResource }) {
  const say = useWords();
  const { canAccess } = useCanAccess({ resource, action: 'edit' });
  return canAccess ? <EditButton variant="contained" icon={<EditIcon />} label={say('editor.edit')} /> : null;
}

function Contents({ entry, reading }: { entry: AnyEntry } & Pick<Props, 'reading'>) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  return (
    <Box sx={{ display: 'grid', gap: 2.5, alignContent: 'start', minWidth: 0 }}>
      {Object.entries(entry.texts).map(([language, texts]) => (
        <Section key={language} title={nameOfLanguage(language)}>
          <Fields prefix={`texts.${language}`} values={texts} />
        </Section>
      ))}
      {reading?.facts}
      <Section title={say('editor.facts')} lead={say('editor.factsLead')}>
        <Fields prefix="facts" values={entry.facts} without={reading?.instead} />
      </Section>
    </Box>
  );
}

/** What it is comes first, how it is known and found comes last. */
const lastFields = ['keywords', 'reviewed', 'topics', 'sources', 'checkedAt', 'checkedBy', 'reviewBy', 'superseded'];

function inReadingOrder(values: object): [string, unknown][] {
  return Object.entries(values).sort(([one], [other]) => lastFields.indexOf(one) - lastFields.indexOf(other));
}

type FieldsProps = { prefix: string; values: object; without?: readonly string[] | undefined };

function Fields({ prefix, values, without = [] }: FieldsProps) {
  const labelOf = useFieldLabel();
  const read = useReadableValue();
  const shown = inReadingOrder(values).filter(([name]) => !without.includes(name));
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gap: 1.5, margin: 0, gridTemplateColumns: { xs: '1fr', sm: '190px minmax(0, 1fr)' } }}
    >
      {shown.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {labelOf(`${prefix}.${name}`).replace(/ \([^)]*\)$/, '')}
          </Typography>
          <Typography component="dd" sx={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {read(`${prefix}.${name}`, value)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
