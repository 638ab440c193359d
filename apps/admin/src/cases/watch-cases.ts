import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { pageTitle } from '../layout/page-title.js';
import { unsentElsewhere } from '../unsent/unsent-elsewhere.js';
import { useDeskPost, useDeskPostState } from './unsent/desk-posts.js';

/** Whether whoever sits here wants to be told outside of the page that somebody waits. */
export function useWantsNotices() {
  return useStore('cases.notices', false);
}

/** Tells in the tab of the browser how many wait, and outside of the page when one more does, if that is wanted. */
export function useTellWaiting(waiting: number, unread: number): void {
  const say = useWords();
  const [isWanted] = useWantsNotices();
  const known = useRef({ waiting, unread });
  useEffect(() => {
    pageTitle.waiting(waiting);
    return () => pageTitle.waiting(0);
  }, [waiting]);
  useEffect(() => {
    const hasArrived = waiting > known.current.waiting || unread > known.current.unread;
    known.current = { waiting, unread };
    if (hasArrived && isWanted && document.hidden) notice(say('menu.casesWaiting', { smart_count: waiting }));
  }, [waiting, unread, isWanted, say]);
}

/** Nothing of what anybody wrote: it may be read by whoever passes by. */
function notice(body: string): void {
  if (mayNotify()) new Notification('Ventanilla', { body, tag: 'ventanilla-cases' });
}

export function mayNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}

/** Sends what is written in cases from every page, and lets signing out know of it. */
export function useSendWritings(): void {
  const post = useDeskPost();
  const { writings } = useDeskPostState();
  useEffect(() => post.start(), [post]);
  useEffect(() => {
    unsentElsewhere.become(writings.length);
    return () => unsentElsewhere.become(0);
  }, [writings.length]);
}
