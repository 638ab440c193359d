import type { Official, Training, TrainingInput, TrainingSession } from '@ventanilla/contracts';
import { attendanceOf, checkSession, earnsAttendanceCertificate, trainedOfficials } from '@ventanilla/mgi';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';
import { aFile } from './memory-plan.js';

type TrainingOperation =
  | 'listTrainings'
  | 'getTraining'
  | 'createTraining'
  | 'updateTraining'
  | 'addTrainingFile'
  | 'getTrainingFile'
  | 'listTrainingSessions'
  | 'recordTrainingSession'
  | 'updateTrainingSession'
  | 'deleteTrainingSession'
  | 'listOfficials'
  | 'addOfficial'
  | 'deleteOfficial'
  | 'issueAttendanceCertificate';

type Kept = { training: Training; sessions: TrainingSession[]; officials: Official[] };

export function trainingOperations(given: readonly Training[]): Part<TrainingOperation> {
  const kept = new Map<string, Kept>(given.map((training) => [training.id, { training, sessions: [], officials: [] }]));
  const get = (operation: TrainingOperation, id: string) => found(operation, kept.get(id));
  return { ...planning(kept, get), ...attendance(get) };
}

type Get = (operation: TrainingOperation, id: string) => Kept;

function planning(kept: Map<string, Kept>, get: Get) {
  return {
    listTrainings: async ({ query }: { query: object }) => pageOf([...kept.values()].map(withCounts), query),
    getTraining: async ({ params }: { params: { id: string } }) => withCounts(get('getTraining', params.id)),
    createTraining: async ({ body }: { body: { training: TrainingInput } }) => {
      const training = { ...body.training, ...counts, id: anId(), version: 1, updatedAt: new Date().toISOString() };
      kept.set(training.id, { training, sessions: [], officials: [] });
      return training;
    },
    updateTraining: async ({
      params,
      body,
    }: {
      params: { id: string };
      body: { version: number; training: TrainingInput };
    }) => {
      const one = get('updateTraining', params.id);
      if (one.training.version !== body.version) throw refusal('updateTraining', 'conflict');
      const keys = body.training.modules.map(({ key }) => key);
      if (one.sessions.some(({ module }) => !keys.includes(module))) {
        const problems = [{ path: 'training.modules', code: 'moduleHeld', message: '' }];
        throw refusal('updateTraining', 'invalid', { problems });
      }
      one.training = { ...one.training, ...body.training, version: body.version + 1 };
      return withCounts(one);
    },
    addTrainingFile: async ({ body }: { body: { fileName: string } }) => aFile(body.fileName),
    getTrainingFile: async () => ({ fileName: 'Guia.pdf', mediaType: 'application/pdf', content: '' }),
  };
}

const counts = { sessions: 0, trainedOfficials: 0, files: [] };

function attendance(get: Get): Omit<Part<TrainingOperation>, keyof ReturnType<typeof planning>> {
  const requireSound = (
    operation: TrainingOperation,
    { training }: Kept,
    session: Omit<TrainingSession, 'id' | 'version'>,
  ) => {
    const problems = checkSession(
      session,
      training.modules.map(({ key }) => ({ key, names: {}, materials: [] })),
    );
    if (problems.length > 0) throw refusal(operation, 'invalid', { problems });
  };
  return {
    listTrainingSessions: async ({ params, query }) =>
      pageOf(get('listTrainingSessions', params.id).sessions, query ?? {}),
    recordTrainingSession: async ({ params, body }) => {
      const one = get('recordTrainingSession', params.id);
      requireSound('recordTrainingSession', one, body.session);
      const session = { ...body.session, id: anId(), version: 1 };
      one.sessions.unshift(session);
      return session;
    },
    updateTrainingSession: async ({ params, body }) => {
      const one = get('updateTrainingSession', params.id);
      const before = found(
        'updateTrainingSession',
        one.sessions.find(({ id }) => id === params.session),
      );
      if (before.version !== body.version) throw refusal('updateTrainingSession', 'conflict');
      requireSound('updateTrainingSession', one, body.session);
      return Object.assign(before, body.session, { version: before.version + 1 });
    },
    deleteTrainingSession: async ({ params }) => {
      const one = get('deleteTrainingSession', params.id);
      one.sessions = one.sessions.filter(({ id }) => id !== params.session);
    },
    listOfficials: async ({ params, query }) => {
      const one = get('listOfficials', params.id);
      return pageOf(
        one.officials.map((official) => withAttendance(one, official)),
        query ?? {},
      );
    },
    addOfficial: async ({ params, body }) => {
      const official = { ...body.official, id: anId(), hours: 0, modules: [], earned: false, certificate: null };
      get('addOfficial', params.id).officials.push(official);
      return official;
    },
    deleteOfficial: async ({ params }) => {
      const one = get('deleteOfficial', params.id);
      one.officials = one.officials.filter(({ id }) => id !== params.official);
    },
    issueAttendanceCertificate: async ({ params }) => {
      const one = get('issueAttendanceCertificate', params.id);
      const official = found(
        'issueAttendanceCertificate',
        one.officials.find(({ id }) => id === params.official),
      );
      if (!withAttendance(one, official).earned) throw refusal('issueAttendanceCertificate', 'wrongState');
      official.certificate ??= 'V-7KQ4M2XD';
      return { number: official.certificate, path: `/certificates/${official.certificate}`, jws: 'a.b.c' };
    },
  };
}

function withCounts({ training, sessions }: Kept): Training {
  return { ...training, sessions: sessions.length, trainedOfficials: trainedOfficials(sessions).length };
}

function withAttendance({ training, sessions }: Kept, official: Official): Official {
  const { hours, modules } = attendanceOf(official.id, sessions);
  const taught = training.modules.map(({ key }) => ({ key, names: {}, materials: [] }));
  const earned = earnsAttendanceCertificate({ hours, modules }, taught, training.requirement);
  return { ...official, hours, modules: [...modules], earned };
}
