import { Button } from '@mui/material';
import { MOST_AT_ONCE } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useListContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';

/** As many as core gives on one page. */
const PER_PAGE = 100;

/** Once all of a page is ticked: ticks all that the filters find, as far as can be done at once. */
export function ChooseAll() {
  const say = useWords();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isPending, setPending] = useState(false);
  const { resource, total = 0, data = [], selectedIds = [], filterValues, sort, onSelect } = useListContext();
  const wanted = Math.min(total, MOST_AT_ONCE);
  const isPageChosen = data.length > 0 && data.every(({ id }) => selectedIds.includes(id));
  if (!isPageChosen || selectedIds.length >= wanted) return null;

  async function chooseAll() {
    setPending(true);
    try {
      const pages = Array.from({ length: Math.ceil(wanted / PER_PAGE) }, (_, at) => ({
        page: at + 1,
        perPage: PER_PAGE,
      }));
      const found = await Promise.all(
        pages.map((pagination) => dataProvider.getList(resource, { pagination, sort, filter: filterValues })),
      );
      onSelect(found.flatMap((page) => page.data.map(({ id }) => id)).slice(0, wanted));
    } catch (error) {
      notifyError(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <Button disabled={isPending} onClick={() => void chooseAll()}>
      {say(wanted < total ? 'many.chooseFirst' : 'many.chooseAll', { smart_count: wanted })}
    </Button>
  );
}
