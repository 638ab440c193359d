import type { Municipality } from '@ventanilla/contracts';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useGetList, useStore } from 'react-admin';
import { useSignedIn } from '../core/use-signed-in.js';
import { usePublicMunicipalities } from './use-public-municipalities.js';

type Desk = {
  /** The municipality whose window is being worked on; null while there is none. */
  municipality: Municipality | null;
  /** The zone of the clocks where one works, also of whoever only answers there; undefined until it is known. */
  timeZone: string | undefined;
  all: readonly Municipality[];
  isPending: boolean;
  /** Why nobody knows which municipalities there are; null while it is known or asked. */
  error: Error | null;
  askAgain: () => void;
  choose: (id: string) => void;
};

const DeskContext = createContext<Desk | null>(null);

export function MunicipalityProvider({ children }: { children: ReactNode }) {
  // Whoever only answers in rounds works on no window, and is not shown any.
  const signedIn = useSignedIn();
  const seesWindows = signedIn?.role !== 'institution';
  const { data: open } = usePublicMunicipalities(!seesWindows);
  const zoneOfRespondent = open?.find(({ id }) => signedIn?.municipalities.includes(id))?.timeZone;
  const { data, isPending, error, refetch } = useGetList<Municipality>(
    'municipalities',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: seesWindows },
  );
  const [chosen, choose] = useStore<string | null>('municipality', null);
  const desk = useMemo(() => {
    const all = data ?? [];
    const municipality = all.find(({ id }) => id === chosen) ?? all[0] ?? null;
    return {
      all,
      municipality,
      timeZone: municipality?.timeZone ?? zoneOfRespondent,
      isPending: isPending && seesWindows,
      error: data === undefined ? error : null,
      askAgain: () => void refetch(),
      choose,
    };
  }, [data, chosen, zoneOfRespondent, isPending, seesWindows, error, refetch, choose]);
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk needs a MunicipalityProvider around it');
  return desk;
}

/** Opening something of another municipality, from a link or an old tab, goes over to that municipality. */
export function useFollowMunicipality(id: string | undefined) {
  const { all, municipality, choose } = useDesk();
  const isElsewhere = id !== undefined && municipality?.id !== id && all.some((one) => one.id === id);
  useEffect(() => {
    if (isElsewhere) choose(id);
  }, [isElsewhere, id, choose]);
}

/** The zone of the clocks of the municipality where one works or answers; undefined outside of any, and until it is known. */
export function useTimeZone(): string | undefined {
  return useContext(DeskContext)?.timeZone;
}

/** The municipality being worked on; for pages that are only shown when there is one. */
export function useMunicipality(): Municipality {
  const { municipality } = useDesk();
  if (municipality === null) throw new Error('This page needs a municipality; show NoMunicipality instead');
  return municipality;
}
