import { useContext, useSyncExternalStore } from 'react';
import { DataProviderContext } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useSignedIn } from '../../core/use-signed-in.js';
import { DeskPost, type DeskPostState } from './desk-post.js';
import { Writings } from './writings.js';

/**
 * One post per person and connection, wherever it is asked for: the menu sends from every page, a case types into it.
 * Found by the data provider itself: what `useDataProvider` gives is another object in each component.
 */
const posts = new WeakMap<DeskDataProvider, Map<string, DeskPost>>();

export function useDeskPost(): DeskPost {
  const person = useSignedIn()?.id ?? 'nobody';
  const dataProvider = useContext(DataProviderContext) as DeskDataProvider | null;
  if (dataProvider === null) throw new Error('useDeskPost needs the dashboard around it');
  return postOf(dataProvider, person);
}

export function useDeskPostState(): DeskPostState {
  const post = useDeskPost();
  return useSyncExternalStore(post.subscribe, post.state);
}

function postOf(dataProvider: DeskDataProvider, person: string): DeskPost {
  const known = posts.get(dataProvider) ?? new Map<string, DeskPost>();
  const post =
    known.get(person) ?? new DeskPost(Writings.of(person), (id, writing) => dataProvider.writeInCase(id, writing));
  posts.set(dataProvider, known.set(person, post));
  return post;
}
