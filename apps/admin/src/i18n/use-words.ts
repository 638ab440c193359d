import type {
  AlertPageKey,
  CaseKey,
  DashboardKey,
  GapPageKey,
  GovernanceKey,
  ProgramPageKey,
  StopPageKey,
  Values,
} from '@ventanilla/languages';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

export type Say = (
  key: DashboardKey | GovernanceKey | AlertPageKey | CaseKey | GapPageKey | ProgramPageKey | StopPageKey,
  values?: Values,
) => string;

/** Says a wording of the dashboard in the language of the moment; only wordings that exist compile. */
export function useWords(): Say {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}
