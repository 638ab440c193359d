import { pageOfLine } from '@ventanilla/mgi';
import { useWords } from '../../i18n/use-words.js';

/** Names the lines of a document, with their pages where it has pages. */
export function useLineName(text: string) {
  const say = useWords();
  return {
    lineName: (line: number) => {
      if (line === 0) return say('read.document');
      const page = pageOfLine(text, line);
      return page === null ? say('read.line', { line }) : say('read.linePage', { line, page });
    },
    linesName: (from: number, to: number) => {
      const page = pageOfLine(text, from);
      return page === null ? say('read.lines', { from, to }) : say('read.linesPage', { from, to, page });
    },
  };
}
