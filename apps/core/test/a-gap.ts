import type { CoreClient, GapInFull } from '@ventanilla/contracts';
import { AnsweredCheck } from '../src/gaps/answered-check.js';
import { Gatherer } from '../src/gaps/gatherer.js';
import { QuestionLog } from '../src/questions/question-log.js';
import { askerOf } from './outreach.js';
import type { RunningCore } from './running-core.js';
import { botSecret } from './settings.js';

/** Asks as the bot does in a chat, and has it written; gives back the id of the answer. */
export async function askAs(core: RunningCore, chat: string, question: string, language = 'es'): Promise<string> {
  const body = { municipality: 'quilmes', question, language, asker: askerOf(chat) };
  const { id } = await core.client(botSecret).ask({ body });
  await core.app.get(QuestionLog).settle();
  return id ?? '';
}

/** Gathers what waits now, instead of at the next turn. */
export const gather = (core: RunningCore): Promise<void> => core.app.get(Gatherer).gatherAll();

/** Asks open gaps again now. */
export const lookAgain = (core: RunningCore): Promise<void> => core.app.get(AnsweredCheck).checkAll();

/** The gap that has a question with this word, in full. */
export async function gapAbout(who: CoreClient, word: string): Promise<GapInFull> {
  const { items } = await who.listGaps({ query: { municipality: 'quilmes', limit: 100 } });
  const found = items.find(({ examples }) => examples.some(({ text }) => text.includes(word)));
  if (!found) throw new Error(`There is no gap about "${word}"`);
  return who.getGap({ params: { id: found.id } });
}
