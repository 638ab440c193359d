import SavedIcon from '@mui/icons-material/BookmarkBorderOutlined';
import MoreIcon from '@mui/icons-material/ExpandMore';
import { Button, Divider, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { NameFiltersDialog } from './NameFiltersDialog.js';
import { useSavedFilters } from './use-saved-filters.js';

/** The filters one saved, to set with one choice; and to save or forget the ones that are set now. */
export function SavedFilters() {
  const say = useWords();
  const notify = useNotify();
  const { saved, current, isSet, apply, save, forget } = useSavedFilters();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isNaming, setNaming] = useState(false);
  const choose = (deed: () => void) => {
    setAnchor(null);
    deed();
  };
  if (saved.length === 0 && !isSet) return null;
  return (
    <>
      <Button
        startIcon={<SavedIcon />}
        endIcon={<MoreIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current?.label ?? say('savedFilters.title')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {saved.map((one) => (
          <MenuItem key={one.label} selected={one === current} onClick={() => choose(() => apply(one))}>
            {one.label}
          </MenuItem>
        ))}
        {saved.length > 0 && <Divider />}
        <MenuItem disabled={!isSet} onClick={() => choose(() => setNaming(true))}>
          {say('savedFilters.save')}
        </MenuItem>
        {current && (
          <MenuItem onClick={() => choose(() => forget(current))}>
            {say('savedFilters.forget', { name: current.label })}
          </MenuItem>
        )}
      </Menu>
      {isNaming && (
        <NameFiltersDialog
          taken={saved.map(({ label }) => label)}
          onSave={(name) => {
            save(name);
            notify(say('savedFilters.saved', { name }), { type: 'success' });
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
