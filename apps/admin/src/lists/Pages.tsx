import { Pagination, useListContext, useTranslate } from 'react-admin';
import type { PageMeta } from '../core/record-sources.js';
import { useCountInWords } from '../i18n/use-count-in-words.js';

type Shown = { from: number; to: number; count: number };

/** The pages of a list. Of a very long one nobody has counted all: it says how many there are at least. */
export function Pages() {
  const countInWords = useCountInWords();
  const translate = useTranslate();
  const { meta } = useListContext();
  const isLong = (meta as PageMeta | undefined)?.atLeast === true;
  const label = ({ from, to, count }: Shown) => {
    const total = countInWords(count, isLong);
    return translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total });
  };
  // Handed on to Material UI, though react-admin's type does not name it.
  const handedOn = { labelDisplayedRows: label };
  return <Pagination rowsPerPageOptions={[25, 50, 100]} {...handedOn} />;
}
