import { type Compatibility, compatibilityOf } from './compatibility.js';
import { kinds } from './inventory.js';

const introduction = `# Compatibility

What of MongoDB 7.0 this server serves: every command, stage and operator, from the tables of the code that serve them
(\`pnpm --filter @ventanilla/embedded-mongodb compatibility\` writes this file). _partly_ says what is missing, _no_ why,
with the code a client gets. Every name that is served has a test. Of MongoDB 8.0 there is the command \`bulkWrite\`.
`;

/** The text of COMPATIBILITY.md. */
export function renderCompatibility(): string {
  const sections = kinds.map((kind) => {
    const rows = compatibilityOf(kind);
    return `## ${kind[0]?.toUpperCase()}${kind.slice(1)}\n\n${summary(rows)}\n\n${table(rows)}\n`;
  });
  return [introduction, ...sections].join('\n');
}

function summary(rows: readonly Compatibility[]): string {
  const count = (served: Compatibility['served']) => rows.filter((row) => row.served === served).length;
  return `${count('yes')} yes, ${count('partly')} partly, ${count('no')} no.`;
}

function table(rows: readonly Compatibility[]): string {
  const cells = [['name', 'served', 'note'], ...rows.map(({ name, served, note }) => [`\`${name}\``, served, note])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
