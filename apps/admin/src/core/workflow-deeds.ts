import type {
  AnyEntry,
  AnyEntryInput,
  Colleague,
  FullRelease,
  FullVersion,
  Presence,
  Release,
  ReleaseInput,
  Version,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

/** The languages a step is for, what the person wrote beside it, and whom they wish for as a reviewer. */
export type StepChoice = { languages: string[]; note: string; assignee?: string | undefined };
/** Entries with the languages that something is for, and what the person wrote beside all of it. */
export type ManyChoice = { chosen: { entry: AnyEntry; languages: string[] }[]; note: string };
export type ScheduleChoice = { languages: string[]; action: 'publish' | 'unpublish'; at: string };

/** `force`: why it must be done although test questions fail; only what changes the public can be held back by them. */
type StepDeed = (entry: AnyEntry, choice: StepChoice, force?: string) => Promise<AnyEntry>;

/** The deeds between draft and archive, of history, schedule and releases. */
export type WorkflowDeeds = {
  autosave(id: string, version: number, draft: AnyEntryInput): Promise<AnyEntry>;
  submitForReview: StepDeed;
  /** Who else may review these languages of it. */
  reviewers(entry: AnyEntry, languages: string[]): Promise<Colleague[]>;
  returnToDraft: StepDeed;
  markOutdated: StepDeed;
  markCurrent: StepDeed;
  archive: StepDeed;
  unarchive: StepDeed;
  submitAllForReview(choice: ManyChoice): Promise<AnyEntry[]>;
  archiveAll(choice: ManyChoice, force?: string): Promise<AnyEntry[]>;
  /** Takes back what was just done to all of these, as core gave them back then. */
  undo(done: readonly AnyEntry[]): Promise<AnyEntry[]>;
  schedule(entry: AnyEntry, choice: ScheduleChoice): Promise<AnyEntry>;
  cancelSchedule(entry: AnyEntry, languages: string[]): Promise<AnyEntry>;
  versions(id: string, offset: number): Promise<{ items: Version[]; total: number }>;
  version(id: string, version: number): Promise<FullVersion>;
  restoreVersion(entry: AnyEntry, version: number, why: string): Promise<AnyEntry>;
  notePresence(id: string, editing: boolean): Promise<Presence[]>;
  leaveEntry(id: string): Promise<void>;
  inReview(municipality: string): Promise<{ items: AnyEntry[]; total: number }>;
  releases(municipality: string): Promise<{ items: Release[]; total: number }>;
  release(id: string): Promise<FullRelease>;
  createRelease(municipality: string, release: ReleaseInput): Promise<Release>;
  updateRelease(release: Release, input: ReleaseInput): Promise<Release>;
  deleteRelease(release: Release): Promise<void>;
  publishRelease(release: Release, force?: string): Promise<Release>;
  /** Takes back what `publishRelease` gave back. */
  undoRelease(published: Release): Promise<Release>;
  scheduleRelease(release: Release, at: string): Promise<Release>;
  cancelRelease(release: Release): Promise<Release>;
};

export const VERSIONS_SHOWN = 20;

export function workflowDeeds(core: DeskCore): WorkflowDeeds {
  return { ...stepDeeds(core), ...manyDeeds(core), ...historyDeeds(core), ...releaseDeeds(core) };
}

function stepDeeds(core: DeskCore) {
  const body = ({ version }: AnyEntry, { languages, note }: StepChoice) => ({ version, languages, note });
  const query = ({ version }: AnyEntry, { languages }: StepChoice) => ({ version, languages: languages.join(',') });
  const params = ({ id }: AnyEntry) => ({ id });
  return {
    submitForReview: (entry: AnyEntry, choice: StepChoice) =>
      core.submitForReview({
        params: params(entry),
        body: { ...body(entry, choice), ...(choice.assignee && { assignee: choice.assignee }) },
      }),
    reviewers: async (entry: AnyEntry, chosen: string[]) => {
      const languages = chosen.join(',');
      return (await readWhole((page) => core.listReviewers({ params: params(entry), query: { languages, ...page } })))
        .items;
    },
    returnToDraft: (entry: AnyEntry, choice: StepChoice) =>
      core.returnToDraft({ params: params(entry), query: { ...query(entry, choice), note: choice.note } }),
    markOutdated: (entry: AnyEntry, choice: StepChoice) =>
      core.markOutdated({ params: params(entry), body: body(entry, choice) }),
    markCurrent: (entry: AnyEntry, choice: StepChoice) =>
      core.markCurrent({ params: params(entry), query: query(entry, choice) }),
    archive: (entry: AnyEntry, choice: StepChoice, force?: string) =>
      core.archiveEntry({ params: params(entry), body: { ...body(entry, choice), ...forced(force) } }),
    unarchive: (entry: AnyEntry, choice: StepChoice) =>
      core.unarchiveEntry({ params: params(entry), query: query(entry, choice) }),
    schedule: (entry: AnyEntry, choice: ScheduleChoice) =>
      core.scheduleEntry({ params: params(entry), body: { version: entry.version, ...choice } }),
    cancelSchedule: (entry: AnyEntry, languages: string[]) =>
      core.cancelSchedule({ params: params(entry), query: { version: entry.version, languages: languages.join(',') } }),
    inReview: (municipality: string) =>
      readWhole((page) =>
        core.listEntries({ query: { municipality, state: 'inReview', sort: '-updatedAt', ...page } }),
      ),
  };
}

function manyDeeds(core: DeskCore) {
  const body = ({ chosen, note }: ManyChoice) => ({
    items: chosen.map(({ entry: { id, version }, languages }) => ({ entry: id, version, languages })),
    note,
  });
  return {
    submitAllForReview: async (choice: ManyChoice) => (await core.submitEntriesForReview({ body: body(choice) })).items,
    archiveAll: async (choice: ManyChoice, force?: string) =>
      (await core.archiveEntries({ body: { ...body(choice), ...forced(force) } })).items,
    undo: async (done: readonly AnyEntry[]) => {
      const items = done.map(({ id, version }) => ({ entry: id, version }));
      return (await core.undoDeeds({ body: { items } })).items;
    },
  };
}

export function forced(force: string | undefined): { force?: string } {
  return force === undefined ? {} : { force };
}

function historyDeeds(core: DeskCore) {
  return {
    autosave: (id: string, version: number, entry: AnyEntryInput) =>
      core.updateEntry({ params: { id }, body: { version, entry, autosave: true } }),
    versions: (id: string, offset: number) =>
      core.listVersions({ params: { id }, query: { offset, limit: VERSIONS_SHOWN } }),
    version: (id: string, version: number) => core.getVersion({ params: { id, version } }),
    restoreVersion: ({ id, version: current }: AnyEntry, version: number, why: string) =>
      core.restoreVersion({ params: { id, version }, body: { version: current, ...(why !== '' && { why }) } }),
    notePresence: async (id: string, editing: boolean) =>
      (await core.notePresence({ params: { id }, body: { editing } })).others,
    leaveEntry: async (id: string) => {
      await core.leaveEntry({ params: { id } });
    },
  };
}

function releaseDeeds(core: DeskCore) {
  return {
    releases: (municipality: string) => core.listReleases({ query: { municipality, limit: 50 } }),
    release: (id: string) => core.getRelease({ params: { id } }),
    createRelease: (municipality: string, release: ReleaseInput) =>
      core.createRelease({ body: { municipality, release } }),
    updateRelease: ({ id, version }: Release, release: ReleaseInput) =>
      core.updateRelease({ params: { id }, body: { version, release } }),
    deleteRelease: async ({ id, version }: Release) => {
      await core.deleteRelease({ params: { id }, query: { version } });
    },
    publishRelease: ({ id, version }: Release, force?: string) =>
      core.publishRelease({ params: { id }, body: { version, ...forced(force) } }),
    undoRelease: ({ id, version }: Release) => core.undoRelease({ params: { id }, body: { version } }),
    scheduleRelease: ({ id, version }: Release, at: string) =>
      core.scheduleRelease({ params: { id }, body: { version, at } }),
    cancelRelease: ({ id, version }: Release) => core.cancelRelease({ params: { id }, query: { version } }),
  };
}
