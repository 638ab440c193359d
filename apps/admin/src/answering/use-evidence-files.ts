import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EvidenceFile } from '@ventanilla/contracts';
import { useRef } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { base64Of, saveFile } from '../exchange/save-file.js';
import { newClientId } from '../unsent/client-id.js';
import type { AnswerPlace } from '../unsent/unsent-answer.js';
import { type FileFault, faultOf, fileFaults } from './evidence.js';

/** A file that was not taken, so that it can be tried again as the same write. */
type Failed = { file: File; fault: FileFault };

const filesKey = (round: string, indicator: string) => ['evidence-files', round, indicator];

/** The names of the files of a question, asked for only when there is one to name. */
export function useEvidenceFiles({ round, indicator }: Pick<AnswerPlace, 'round' | 'indicator'>, isNeeded: boolean) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: filesKey(round, indicator),
    queryFn: () => dataProvider.evidenceFiles(round, indicator),
    enabled: isNeeded,
  });
}

/** Sends a file for an answer. What it refuses, it says plainly; one that did not arrive can be sent again and is kept once. */
export function useAddFile(place: AnswerPlace, onAdded: (file: EvidenceFile) => void) {
  const queries = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const write = useRef<{ file: File; clientId: string } | null>(null);
  return useMutation<EvidenceFile, Failed, File>({
    networkMode: 'always',
    mutationFn: async (file) => {
      const fault = faultOf(file);
      if (fault) throw { file, fault } satisfies Failed;
      if (write.current?.file !== file) write.current = { file, clientId: newClientId() };
      const sent = { clientId: write.current.clientId, fileName: file.name, content: await base64Of(file) };
      return dataProvider.addEvidenceFile(place, sent).catch((error: unknown) => {
        throw { file, fault: faultFrom(error) } satisfies Failed;
      });
    },
    onSuccess(file) {
      void queries.invalidateQueries({ queryKey: filesKey(place.round, place.indicator) });
      onAdded(file);
    },
  });
}

function faultFrom(error: unknown): FileFault {
  if (!isDeskError(error)) throw error;
  const { code, problems } = error.body;
  if (code === 'unavailable') return 'away';
  if (code === 'tooLarge') return 'tooLarge';
  if (code === 'wrongState') return 'phase';
  return fileFaults.find((fault) => problems.some((problem) => problem.code === fault)) ?? 'other';
}

/** Hands a file of a round to the person. */
export function useDownloadFile(round: string) {
  const notify = useNotify();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useMutation({
    networkMode: 'always',
    mutationFn: (file: string) => dataProvider.evidenceFile(round, file),
    onSuccess: saveFile,
    onError: (error) => notify(isDeskError(error) ? error.message : 'error.internal', { type: 'error' }),
  });
}
