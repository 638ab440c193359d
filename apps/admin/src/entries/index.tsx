import Icon from '@mui/icons-material/LayersOutlined';
import type { AnyEntry } from '@ventanilla/contracts';
import { useTranslate } from 'react-admin';
import { EntryListPage } from './EntryListPage.js';
import { resourceOfKind } from './entry-kinds.js';

function KindAndKey({ entry }: { entry: AnyEntry }) {
  const translate = useTranslate();
  return `${translate(`resources.${resourceOfKind(entry.kind)}.name`, { smart_count: 1 })} · ${entry.key}`;
}

/** Entries of every kind in one list: where the desk's numbers lead. */
export const entries = {
  icon: Icon,
  list: () => <EntryListPage resource="entries" extraLine={(entry) => <KindAndKey entry={entry} />} />,
};
