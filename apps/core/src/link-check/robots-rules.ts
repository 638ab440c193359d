/** One line of a robots.txt: what programs may look at, or may not, by the beginning of its path. */
export type RobotsRule = { isAllowed: boolean; path: string };

type Group = { agents: string[]; rules: RobotsRule[] };

/** The rules of a robots.txt (RFC 9309) for whoever goes by this name, or for everybody when it names nobody of that name. */
export function rulesFor(name: string, text: string): RobotsRule[] {
  const groups = groupsIn(text);
  const of = (agent: string) => groups.filter(({ agents }) => agents.includes(agent));
  const own = of(name.toLowerCase());
  return (own.length > 0 ? own : of('*')).flatMap(({ rules }) => rules);
}

/** The rule that says most of a path decides, and of two as long the kinder one. */
export function mayLook(rules: readonly RobotsRule[], path: string): boolean {
  const fitting = rules.filter((rule) => rule.path !== '' && fits(rule.path, path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ isAllowed }) => isAllowed);
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const [key, value] of linesIn(text)) {
    if (key === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
    } else if (key === 'allow' || key === 'disallow') {
      groups.at(-1)?.rules.push({ isAllowed: key === 'allow', path: value });
    } else continue;
    isNaming = key === 'user-agent';
  }
  return groups;
}

function linesIn(text: string): [string, string][] {
  return text.split(/\r\n|\r|\n/).flatMap((line): [string, string][] => {
    const [said = ''] = line.split('#');
    const at = said.indexOf(':');
    return at < 0 ? [] : [[said.slice(0, at).trim().toLowerCase(), said.slice(at + 1).trim()]];
  });
}

/** `*` stands for anything, `$` at the end for the end. Looked for piece by piece, so that no pattern takes long. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - at >= last.length && path.endsWith(last);
}
