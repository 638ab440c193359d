import { Pagination, useListContext, useLocaleState, useTranslate } from 'react-admin';
import type { PageMeta } from '../core/record-sources.js';
import { useWords } from '../i18n/use-words.js';

type Shown = { from: number; to: number; count: number };

/** The pages of a list. Of a very long one nobody has counted all: it says how many there are at least. */
export function Pages() {
  const say = useWords();
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { meta } = useListContext();
  const isLong = (meta as PageMeta | undefined)?.atLeast === true;
  const label = ({ from, to, count }: Shown) => {
    const most = count.toLocaleString(locale, { useGrouping: 'always' });
    const total = isLong ? say('list.atLeast', { most }) : most;
    return translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total });
  };
  // Handed on to Material UI, though react-admin's type does not name it.
  const handedOn = { labelDisplayedRows: label };
  return <Pagination rowsPerPageOptions={[25, 50, 100]} {...handedOn} />;
}
