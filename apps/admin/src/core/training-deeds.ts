import type {
  Attachment,
  AttachmentInput,
  AttendanceCertificate,
  FileContent,
  Official,
  OfficialInput,
  Training,
  TrainingInput,
  TrainingSession,
  TrainingSessionInput,
} from '@ventanilla/contracts';
import type { DeskCore } from './desk-core.js';
import { readWhole } from './read-whole.js';

type Page<Item> = Promise<{ items: Item[]; total: number }>;

/** What can be done with trainings of officials. */
export type TrainingDeeds = {
  trainings(municipality: string): Page<Training>;
  training(id: string): Promise<Training>;
  createTraining(training: TrainingInput): Promise<Training>;
  updateTraining(before: Training, training: TrainingInput): Promise<Training>;
  addTrainingFile(training: string, file: AttachmentInput): Promise<Attachment>;
  trainingFile(training: string, file: string): Promise<FileContent>;
  trainingSessions(training: string): Page<TrainingSession>;
  recordSession(training: string, session: TrainingSessionInput): Promise<TrainingSession>;
  updateSession(training: string, before: TrainingSession, session: TrainingSessionInput): Promise<TrainingSession>;
  deleteSession(training: string, session: string): Promise<void>;
  officials(training: string): Page<Official>;
  addOfficial(training: string, official: OfficialInput): Promise<Official>;
  deleteOfficial(training: string, official: string): Promise<void>;
  issueAttendance(training: string, official: string): Promise<AttendanceCertificate>;
};

export function trainingDeeds(core: DeskCore): TrainingDeeds {
  return { ...planningDeeds(core), ...attendanceDeeds(core) };
}

function planningDeeds(core: DeskCore) {
  return {
    trainings: (municipality: string) => readWhole((page) => core.listTrainings({ query: { municipality, ...page } })),
    training: (id: string) => core.getTraining({ params: { id } }),
    createTraining: (training: TrainingInput) => core.createTraining({ body: { training } }),
    updateTraining: ({ id, version }: Training, training: TrainingInput) =>
      core.updateTraining({ params: { id }, body: { version, training } }),
    addTrainingFile: (id: string, body: AttachmentInput) => core.addTrainingFile({ params: { id }, body }),
    trainingFile: (id: string, file: string) => core.getTrainingFile({ params: { id, file } }),
  };
}

function attendanceDeeds(core: DeskCore) {
  return {
    trainingSessions: (id: string) => readWhole((query) => core.listTrainingSessions({ params: { id }, query })),
    recordSession: (id: string, session: TrainingSessionInput) =>
      core.recordTrainingSession({ params: { id }, body: { session } }),
    updateSession: (id: string, { id: before, version }: TrainingSession, session: TrainingSessionInput) =>
      core.updateTrainingSession({ params: { id, session: before }, body: { version, session } }),
    deleteSession: async (id: string, session: string) => {
      await core.deleteTrainingSession({ params: { id, session } });
    },
    officials: (id: string) => readWhole((query) => core.listOfficials({ params: { id }, query })),
    addOfficial: (id: string, official: OfficialInput) => core.addOfficial({ params: { id }, body: { official } }),
    deleteOfficial: async (id: string, official: string) => {
      await core.deleteOfficial({ params: { id, official } });
    },
    issueAttendance: (id: string, official: string) => core.issueAttendanceCertificate({ params: { id, official } }),
  };
}
