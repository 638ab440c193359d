import Icon from '@mui/icons-material/HistoryOutlined';
import { Typography } from '@mui/material';
import { type AuditEntry, auditActions } from '@ventanilla/contracts';
import { DataTable, useRecordContext } from 'react-admin';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { type Say, useWords } from '../i18n/use-words.js';
import { fetchedLate } from '../late/fetched-late.js';
import { Cards } from '../lists/Cards.js';
import { FilterSelect } from '../lists/filters.js';
import { ListPage } from '../lists/ListPage.js';
import { useDesk } from '../municipality/municipality-context.js';
import { OnWhat } from './OnWhat.js';
import { shownChanges } from './shown-changes.js';

const ChangesOf = fetchedLate(async () => (await import('./ChangesOf.js')).ChangesOf);

const Column = DataTable.Col<AuditEntry>;

function AuditList() {
  const say = useWords();
  // Before there is a municipality, what was done to the installation alone is there to read.
  const { municipality } = useDesk();
  return (
    <ListPage
      title={say('audit.title')}
      lead={say('audit.lead')}
      filters={
        <FilterSelect
          source="action"
          label={say('audit.what')}
          any={say('audit.anyAction')}
          choices={auditActions.map((action) => ({ id: action, name: say(`action.${action}`) }))}
        />
      }
      empty={{ title: say('list.emptyTitle'), text: say('audit.emptyText') }}
      list={{ filter: municipality ? { municipality: municipality.id } : {}, sort: { field: 'at', order: 'DESC' } }}
      table={<AuditTable />}
      phone={<AuditCards />}
    />
  );
}

function AuditTable() {
  const say = useWords();
  const dates = useDates();
  return (
    <DataTable<AuditEntry> bulkActionButtons={false} rowClick="expand" expand={<Changes />}>
      <Column source="at" label={say('audit.at')} render={({ at }) => dates.moment(at)} />
      <Column label={say('audit.who')} render={(entry) => whoDid(entry, say)} />
      <Column label={say('audit.what')} render={(entry) => <Deed entry={entry} />} />
      <Column label={say('audit.on')} render={(entry) => <OnWhat entry={entry} />} />
      <Column render={({ changes }) => countOf(changes, say)} />
    </DataTable>
  );
}

/** How many fields changed; nothing where none did. */
function countOf(changes: AuditEntry['changes'], say: Say): string {
  const { length } = shownChanges(changes);
  return length > 0 ? say('audit.changes', { smart_count: length }) : '';
}

/** Somebody of the staff, an organization on its link, or core by itself. */
function whoDid({ staff, organization }: AuditEntry, say: Say): string {
  return staff?.name ?? organization ?? say('audit.system');
}

/** What was done, and what was written beside it. */
function Deed({ entry }: { entry: AuditEntry }) {
  const say = useWords();
  const nameOfLanguage = useLanguageName();
  const languages = entry.languages.map(nameOfLanguage).join(', ');
  return (
    <span>
      <strong>{say(`action.${entry.action}`)}</strong>
      {languages && ` (${languages})`}
      {entry.why && (
        <Typography component="span" variant="body2" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {say('mark.note', { note: entry.why })}
        </Typography>
      )}
    </span>
  );
}

function Changes() {
  const entry = useRecordContext<AuditEntry>();
  return entry ? <ChangesOf entry={entry} /> : null;
}

function AuditCards() {
  const say = useWords();
  const dates = useDates();
  return (
    <Cards<AuditEntry>>
      {(entry) => (
        <>
          <Deed entry={entry} />
          <OnWhat entry={entry} />
          <Typography variant="body2" color="textSecondary">
            {whoDid(entry, say)} · {dates.moment(entry.at)}
          </Typography>
          {entry.changes.length > 0 && (
            <details>
              <summary style={{ minHeight: 44, display: 'flex', alignItems: 'center', cursor: 'pointer' }}>
                {countOf(entry.changes, say)}
              </summary>
              <ChangesOf entry={entry} />
            </details>
          )}
        </>
      )}
    </Cards>
  );
}

export const audit = { icon: Icon, list: AuditList };
