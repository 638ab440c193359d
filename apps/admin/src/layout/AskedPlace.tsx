import { Box } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** The place on a page that its address asks for, as in `?at=contact`. */
export function useAskedPlace(): string | null {
  const { search } = useLocation();
  return new URLSearchParams(search).get('at');
}

/** Somewhere on a page that a link can lead to: it comes into view and takes the focus. */
export function AskedPlace({ name, children }: { name: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const isAsked = useAskedPlace() === name;
  useEffect(() => {
    if (isAsked) place.current?.focus();
  }, [isAsked]);
  return (
    <Box
      ref={place}
      tabIndex={isAsked ? -1 : undefined}
      sx={{ display: 'grid', gap: 2, scrollMarginTop: 88, minWidth: 0 }}
    >
      {children}
    </Box>
  );
}
