import type { CoreClient } from '@ventanilla/contracts';

/** The operations of core that the dashboard uses. The in-memory twin in testing/ keeps to the same type. */
export type DeskCore = Pick<
  CoreClient,
  | 'signIn'
  | 'refreshSession'
  | 'signOut'
  | 'changePassword'
  | 'listEntries'
  | 'getEntry'
  | 'createEntry'
  | 'updateEntry'
  | 'publishEntry'
  | 'unpublishEntry'
  | 'deleteEntry'
  | 'restoreEntry'
  | 'submitForReview'
  | 'returnToDraft'
  | 'markOutdated'
  | 'markCurrent'
  | 'archiveEntry'
  | 'unarchiveEntry'
  | 'listVersions'
  | 'getVersion'
  | 'restoreVersion'
  | 'previewAnswer'
  | 'explainAnswer'
  | 'listMunicipalities'
  | 'getMunicipality'
  | 'createMunicipality'
  | 'updateMunicipality'
  | 'listStaff'
  | 'getStaff'
  | 'createStaff'
  | 'updateStaff'
  | 'listQuestions'
  | 'listAudit'
  | 'getDeskStatistics'
>;

export type SessionCore = Pick<DeskCore, 'signIn' | 'refreshSession' | 'signOut'>;
