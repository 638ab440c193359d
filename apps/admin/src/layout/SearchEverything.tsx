import SearchIcon from '@mui/icons-material/Search';
import { Box, IconButton, InputBase } from '@mui/material';
import { type FormEvent, useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { listLink } from '../desk/list-link.js';
import { useWords } from '../i18n/use-words.js';

/** Searches every kind of entry of the municipality, from any page. The key "/" leads there. */
export function SearchEverything() {
  const say = useWords();
  const navigate = useNavigate();
  const field = useSlashKey();
  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = field.current?.value.trim() ?? '';
    if (q !== '') navigate(listLink('entries', { q }));
  };
  return (
    <>
      <Box
        component="form"
        role="search"
        aria-label={say('search.everything')}
        onSubmit={search}
        sx={{
          display: { xs: 'none', md: 'flex' },
          alignItems: 'center',
          gap: 1,
          width: 280,
          minHeight: 44,
          paddingInline: 1.5,
          border: '1px solid currentColor',
          borderRadius: 1,
        }}
      >
        <SearchIcon aria-hidden fontSize="small" />
        <InputBase
          type="search"
          inputRef={field}
          placeholder={say('search.placeholder')}
          inputProps={{ 'aria-label': say('search.everything'), 'aria-keyshortcuts': '/', maxLength: 200 }}
          sx={{ flex: 1, color: 'inherit', '& ::placeholder': { opacity: 0.9 } }}
        />
      </Box>
      <IconButton
        component={Link}
        to="/entries"
        color="inherit"
        aria-label={say('search.everything')}
        sx={{ display: { md: 'none' }, width: 44, height: 44 }}
      >
        <SearchIcon />
      </IconButton>
    </>
  );
}

/** The field that "/" leads to, unless somebody is typing elsewhere, or has a dialog open. */
function useSlashKey() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return field;
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]')) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
