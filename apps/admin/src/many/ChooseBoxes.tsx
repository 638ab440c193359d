import { Checkbox } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useListContext, useLocaleState } from 'react-admin';
import { titleOf } from '../entries/entry-title.js';
import { useWords } from '../i18n/use-words.js';

// Our own boxes: those of react-admin put their label on a span, where nobody who cannot see the table hears it.

/** Ticks one entry, or leaves it. */
export function ChooseEntry({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { selectedIds = [], onToggleItem } = useListContext<AnyEntry>();
  return (
    <Checkbox
      checked={selectedIds.includes(entry.id)}
      onChange={() => onToggleItem(entry.id)}
      onClick={(event) => event.stopPropagation()}
      slotProps={{ input: { 'aria-label': say('many.choose', { name: titleOf(entry, locale) }) } }}
      sx={{ alignSelf: 'flex-start', width: 44, height: 44, marginTop: 1 }}
    />
  );
}

/** Ticks all that the page shows, or leaves all of it. */
export function ChoosePage() {
  const say = useWords();
  const { data = [], selectedIds = [], onSelect } = useListContext<AnyEntry>();
  const shown = data.map(({ id }) => id);
  const others = selectedIds.filter((id) => !shown.includes(id));
  const areAllChosen = shown.length > 0 && shown.every((id) => selectedIds.includes(id));
  return (
    <Checkbox
      checked={areAllChosen}
      onChange={() => onSelect(areAllChosen ? others : [...others, ...shown])}
      slotProps={{ input: { 'aria-label': say('many.choosePage') } }}
      sx={{ width: 44, height: 44 }}
    />
  );
}
