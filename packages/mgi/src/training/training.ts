import { isLocalDate, type LocalDate } from '@ventanilla/directory';
import { type Problem, problem } from '../problem.js';
import type { Words } from '../words.js';

/** A part of a training of officials, with its materials: files of a file store or links. */
export type TrainingModule = {
  key: string;
  names: Words;
  materials: readonly { title: string; file: string | null; link: string | null; genderSensitive: boolean }[];
};

/** One meeting of a training: when, how long, and who attended, by a key of the caller's. */
export type TrainingSession = {
  module: string;
  on: LocalDate;
  hours: number;
  attended: readonly string[];
};

/** Every problem of a session before it is kept. */
export function checkSession(session: TrainingSession, modules: readonly TrainingModule[]): Problem[] {
  const { module, on, hours, attended } = session;
  return [
    ...(modules.some(({ key }) => key === module) ? [] : [problem('unknownModule', 'module')]),
    ...(isLocalDate(on) ? [] : [problem('date', 'on')]),
    ...(hours > 0 && hours <= 24 ? [] : [problem('hours', 'hours')]),
    ...attended.flatMap((person, index) =>
      attended.indexOf(person) < index ? [problem('repeatedPerson', 'attended', index)] : [],
    ),
  ];
}

/** What somebody attended: how many hours, and which modules, at least one session of each. */
export type Attendance = { hours: number; modules: readonly string[] };

/** What an official attended of a training. */
export function attendanceOf(person: string, sessions: readonly TrainingSession[]): Attendance {
  const own = sessions.filter(({ attended }) => attended.includes(person));
  return {
    hours: own.reduce((sum, { hours }) => sum + hours, 0),
    modules: [...new Set(own.map(({ module }) => module))],
  };
}

/** What a certificate of attendance asks for; `null` for nothing. Settings of whoever gives the training. */
export type TrainingRequirement = { hours: number | null; allModules: boolean };

/** Whether somebody has attended enough for a certificate of attendance. Who never came has not, whatever is asked. */
export function earnsAttendanceCertificate(
  attendance: Attendance,
  modules: readonly TrainingModule[],
  requirement: TrainingRequirement,
): boolean {
  const lacks = requirement.allModules && !modules.every(({ key }) => attendance.modules.includes(key));
  return attendance.hours > 0 && !lacks && attendance.hours >= (requirement.hours ?? 0);
}

/** Everybody who attended anything, each once: how many officials a certification counts. */
export function trainedOfficials(sessions: readonly TrainingSession[]): string[] {
  return [...new Set(sessions.flatMap(({ attended }) => attended))];
}

/** What a certificate of attendance says: it is about one person, and holds for good. */
export type AttendanceCertificate = {
  number: string;
  person: string;
  training: string;
  hours: number;
  /** Names of the modules that were attended. */
  modules: readonly string[];
  placeName: string;
  issuedBy: string;
  issuedOn: LocalDate;
};

/** What is signed of a certificate of attendance: the same text for the same certificate everywhere. */
export function attendanceStatement(certificate: AttendanceCertificate): string {
  const { number, person, training, hours, modules, placeName, issuedBy, issuedOn } = certificate;
  return JSON.stringify(['attendance', 1, number, person, training, hours, modules, placeName, issuedBy, issuedOn]);
}
