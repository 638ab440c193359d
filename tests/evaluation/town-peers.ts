import { starterEntries, starterMunicipalities } from '@ventanilla/starter-content';
import { percent, tableOf } from '../support/table.js';
import type { Engine, Page, PageIndex } from './engines/engine.js';
import { judgeAnswer, type Place, type Verdict } from './judge.js';
import type { Question } from './questions.js';

/** Peers do not decide, speak of danger or hand over to a person: only whether they find the keys can be compared. */
export function peersOnTown(peers: readonly Engine[], questions: readonly Question[]): string {
  const pages = starterMunicipalities.flatMap(({ id }) => pagesOf(id));
  const rows = peers.map((peer) => rowOf(peer.name, verdictsOn(peer.build(pages, 'es'), questions)));
  return tableOf(['engine', 'first', 'first three'], rows);
}

/** All languages of an entry together, as there is one index for all askers. */
function pagesOf(municipality: Place): Page[] {
  return starterEntries(municipality).map((entry) => {
    const texts = Object.values(entry.texts);
    const [title = ''] = texts.flatMap((text) => Object.values(text).filter((value) => typeof value === 'string'));
    return {
      id: `${municipality}/${entry.key}`,
      area: municipality,
      title,
      body: texts.map((text) => JSON.stringify(text)),
    };
  });
}

function verdictsOn(index: PageIndex, questions: readonly Question[]): Verdict[] {
  return questions.flatMap((question) => {
    const places: Place[] = question.municipality === 'any' ? ['quilmes', 'caba'] : [question.municipality];
    return places.map((place) => {
      const keys = index.search(question.text, place).map((id) => id.slice(place.length + 1));
      const given = { outcome: 'answered', keys, handoff: { key: null, isShown: false } } as const;
      return judgeAnswer(question, place, 1 / places.length, given);
    });
  });
}

function rowOf(name: string, verdicts: readonly Verdict[]): string[] {
  return [name, share(verdicts, 'isFirst'), share(verdicts, 'isInFirstThree')];
}

function share(verdicts: readonly Verdict[], figure: 'isFirst' | 'isInFirstThree'): string {
  const judged = verdicts.filter((verdict) => verdict[figure] !== null);
  const sum = (some: readonly Verdict[]) => some.reduce((total, { weight }) => total + weight, 0);
  return percent(sum(judged.filter((verdict) => verdict[figure])) / sum(judged));
}
