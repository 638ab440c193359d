import type { Danger } from '../../entry.js';
import { childAlone } from './child-alone.js';
import { crime } from './crime.js';
import { detention } from './detention.js';
import type { Grammar, Rule, WordClass } from './grammar.js';
import { homeless } from './homeless.js';
import { medical } from './medical.js';
import { people } from './people.js';
import { suicide } from './suicide.js';
import { disaster, fire, places } from './surroundings.js';
import { times } from './time.js';
import { trafficking } from './trafficking.js';
import { violence } from './violence.js';

const grammars: readonly Grammar[] = [
  medical,
  fire,
  disaster,
  suicide,
  childAlone,
  violence,
  trafficking,
  crime,
  detention,
  homeless,
];

/** All classes of words, of all dangers. */
export const wordClasses: readonly WordClass[] = [
  ...people,
  ...times,
  ...places,
  ...grammars.flatMap(({ classes }) => classes),
];

/** All rules that join them. */
export const rules: readonly Rule[] = grammars.flatMap((grammar) => grammar.rules);

/** The classes that belong to one danger alone. */
export const classesOfDanger: ReadonlyMap<Danger, readonly string[]> = new Map(
  grammars.flatMap(({ classes, rules: [rule] }) =>
    rule === undefined ? [] : [[rule.danger, classes.map(({ name }) => name)] as const],
  ),
);
