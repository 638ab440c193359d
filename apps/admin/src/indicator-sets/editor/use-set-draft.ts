import type { IndicatorSet, SetContent } from '@ventanilla/contracts';
import { checkIndicatorSet } from '@ventanilla/mgi';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useWords } from '../../i18n/use-words.js';
import { useKeepSet } from '../use-indicator-set.js';

/** A draft as it is being written, beside what core has of it. */
export function useSetDraft(set: IndicatorSet) {
  const say = useWords();
  const notify = useNotify();
  const keep = useKeepSet();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending, forget } = useRefusable();
  const [base, setBase] = useState(set);
  const [content, setContent] = useState(() => contentOf(set));

  /** Takes over what core has, and with it what is in the page. */
  function take(stored: IndicatorSet) {
    setBase(stored);
    setContent(contentOf(stored));
    keep(stored);
    forget();
  }

  /** `onto`: the version of somebody else that this is knowingly written over. */
  async function save(onto: IndicatorSet = base): Promise<void> {
    const saved = await run(() => dataProvider.saveIndicatorSet(onto, content));
    if (!saved) return;
    take(saved);
    notify(say('set.isSaved'), { type: 'success' });
  }

  const conflict = refusal?.body.code === 'conflict' ? (refusal.body.conflict?.current as IndicatorSet) : null;
  return {
    content,
    change: setContent,
    isEdited: JSON.stringify(content) !== JSON.stringify(contentOf(base)),
    problems: checkIndicatorSet({ key: set.key, version: set.version, ...content }),
    ...{ save, take, refusal, conflict, isPending, forget },
  };
}

export type SetDraft = ReturnType<typeof useSetDraft>;

/** What of a set is written, without what core adds. */
function contentOf({ names, origin, basedOn, scale, domains, indicators }: IndicatorSet): SetContent {
  return { names, origin, basedOn, scale, domains, indicators };
}
