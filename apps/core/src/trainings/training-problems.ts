import type { Attachment, Problem, TrainingInput } from '@ventanilla/contracts';
import type { SessionDocument } from './sessions/session.schema.js';

/** What is wrong with a training: modules that are told apart by their keys, and stay once a session was held of them. */
export function inputProblems({ modules }: TrainingInput, held: readonly SessionDocument[]): Problem[] {
  const keys = modules.map(({ key }) => key);
  const gone = held.find(({ module }) => !keys.includes(module));
  return [
    ...keys.flatMap((key, at) =>
      keys.indexOf(key) < at
        ? [problem(`modules.${at}.key`, 'repeatedKey', 'Another module has this key. Change one of the two.')]
        : [],
    ),
    ...(gone ? [problem('modules', 'moduleHeld', `A session was held of "${gone.module}". Keep that module.`)] : []),
    ...modules.flatMap(({ materials }, module) =>
      materials.flatMap(({ file, link }, at) =>
        file === null && link === null
          ? [problem(`modules.${module}.materials.${at}`, 'emptyMaterial', 'Give a file or a link.')]
          : [],
      ),
    ),
  ];
}

/** A file lies beside its training before a material names it. */
export function unknownFileProblems({ modules }: TrainingInput, known: ReadonlyMap<string, Attachment>): Problem[] {
  const message = 'There is no such file of this training. Send the file first.';
  return modules.flatMap(({ materials }, module) =>
    materials.flatMap(({ file }, at) =>
      file === null || known.has(file)
        ? []
        : [problem(`modules.${module}.materials.${at}.file`, 'unknownFile', message)],
    ),
  );
}

function problem(path: string, code: string, message: string): Problem {
  return { path: `training.${path}`, code, message };
}
