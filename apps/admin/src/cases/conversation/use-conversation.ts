import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useDeskPost } from '../unsent/desk-posts.js';
import { useForgetCases } from '../use-cases.js';
import { type Conversation, seenUpTo, withEarlier, withNewer, withStored } from './conversation.js';

/** As quick as people who write to each other expect. */
const LOOK_MS = 3_000;

/** The conversation of a case, kept up with what both sides say. */
export function useConversation(id: string) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const queries = useQueryClient();
  const forget = useForgetCases();
  const queryKey = conversationKey(id);
  const query = useQuery({
    queryKey,
    queryFn: async () => {
      const before = queries.getQueryData<Conversation>(queryKey);
      const read = await dataProvider.conversation(id, before ? { after: seenUpTo(before) } : {});
      // Read again: a message of ours may have been stored while core was asked.
      const known = queries.getQueryData<Conversation>(queryKey);
      const next = withNewer(known, read);
      if (known && next.upTo > known.upTo) void forget();
      return next;
    },
    refetchInterval: LOOK_MS,
  });
  useStored(id);
  const readEarlier = useCallback(async () => {
    const first = queries.getQueryData<Conversation>(conversationKey(id))?.items[0];
    if (!first) return;
    const read = await dataProvider.conversation(id, { before: first.place });
    queries.setQueryData<Conversation>(conversationKey(id), (before) => before && withEarlier(before, read));
  }, [dataProvider, id, queries]);
  return { ...query, readEarlier };
}

/** Shows what core has just stored of ours at once, without asking for it. */
function useStored(id: string): void {
  const post = useDeskPost();
  const queries = useQueryClient();
  const forget = useForgetCases();
  useEffect(
    () =>
      post.onStored((where, stored) => {
        if (where !== id) return;
        queries.setQueryData<Conversation>(conversationKey(id), (before) => before && withStored(before, stored));
        void forget();
      }),
    [post, id, queries, forget],
  );
}

/** Apart from what is forgotten when a case changes: a conversation only ever grows. */
function conversationKey(id: string) {
  return ['conversation', id];
}
