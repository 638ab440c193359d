import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  FileContent,
  Import,
  ImportState,
  ImportVerdict,
  SheetFormat,
  SheetKind,
  SheetLanguage,
} from '@ventanilla/contracts';
import { useDataProvider, useLocaleState, useNotify, useTranslate } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import type { RunWish } from './exchange-deeds.js';
import { saveFile } from './save-file.js';

/** How often the page asks how far an import is. */
const LOOK_MS = 700;

const atWork: readonly ImportState[] = ['reading', 'running', 'undoing'];

export const isAtWork = ({ state }: Import): boolean => atWork.includes(state);

/** The language in which files are written: that of the dashboard. */
export function useSheetLanguage(): SheetLanguage {
  const [locale] = useLocaleState();
  return locale === 'en' || locale === 'pt' ? locale : 'es';
}

/** An import, looked at again and again while it is at work. */
export function useImport(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: () => dataProvider.getImport(id),
    refetchInterval: ({ state: { data } }) => (data && isAtWork(data) ? LOOK_MS : false),
  });
}

export function useImportRows({ id, state }: Import, verdict: ImportVerdict, limit: number) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['imports', 'rows', id, state === 'reading', verdict, limit],
    queryFn: () => dataProvider.importRows(id, verdict, limit),
  });
}

export function useImports() {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { id } = useMunicipality();
  return useQuery({ queryKey: ['imports', 'list', id], queryFn: () => dataProvider.listImports(id) });
}

/** The deeds of an import; whoever looks at it sees it move at once. */
export function useImportDeeds() {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const complain = useComplaint();
  const keep = (one: Import) => {
    queries.setQueryData(['imports', 'one', one.id], one);
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
  };
  const options = { onSuccess: keep, onError: complain };
  return {
    run: useMutation({
      mutationFn: ({ id, ...wish }: { id: string } & RunWish) => dataProvider.runImport(id, wish),
      ...options,
    }),
    undo: useMutation({ mutationFn: (id: string) => dataProvider.undoImport(id), ...options }),
  };
}

/** Downloads a file that core makes. */
export function useDownload() {
  const complain = useComplaint();
  return useMutation({
    mutationFn: (ask: () => Promise<FileContent>) => ask(),
    onSuccess: saveFile,
    onError: complain,
  });
}

export type TableChoice = { kind: SheetKind; format: SheetFormat };

function useComplaint() {
  const notify = useNotify();
  const translate = useTranslate();
  return (error: Error) => notify(isDeskError(error) ? error.message : translate('error.internal'), { type: 'error' });
}
