import { Box } from '@mui/material';
import type { CaseMessage, StartedProtocol } from '@ventanilla/contracts';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { EventLine } from './EventLine.js';
import { MessageBubble } from './MessageBubble.js';
import { NoteCard } from './NoteCard.js';

type Props = {
  items: readonly CaseMessage[];
  /** What events tell of by key, in words. */
  protocols: readonly StartedProtocol[];
  /** What leads to what was before. */
  earlier: ReactNode;
  /** What is written and not stored yet, below everything else. */
  children: ReactNode;
};

/** A conversation in its order. New things are read out, and come into view for whoever was at the end already. */
export function MessageList({ items, protocols, earlier, children }: Props) {
  const say = useWords();
  const list = useEndInView(items.at(-1)?.id);
  return (
    <Box ref={list} role="log" aria-label={say('talk.title')} tabIndex={0} sx={scrolling}>
      {earlier}
      {items.map((item) => (
        <Item key={item.id} item={item} protocols={protocols} />
      ))}
      {children}
    </Box>
  );
}

function Item({ item, protocols }: { item: CaseMessage } & Pick<Props, 'protocols'>) {
  if (item.from === 'event') return <EventLine item={item} protocols={protocols} />;
  if (item.from === 'note') return <NoteCard item={item} />;
  return <MessageBubble item={item} />;
}

/** How far from the end somebody may have scrolled and still be reading it. */
const NEAR = 120;

function useEndInView(last: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const height = useRef(0);
  useEffect(() => {
    const element = list.current;
    if (!element || last === undefined) return;
    const wasAtEnd = height.current - element.scrollTop - element.clientHeight < NEAR;
    if (isFirst.current || wasAtEnd) element.scrollTop = element.scrollHeight;
    isFirst.current = false;
    height.current = element.scrollHeight;
  }, [last]);
  return list;
}

const scrolling = {
  display: 'grid',
  gap: 1.5,
  alignContent: 'start',
  maxHeight: { xs: '70vh', lg: 'calc(100vh - 420px)' },
  minHeight: { lg: 280 },
  overflowY: 'auto',
  paddingInline: 0.5,
  paddingBlock: 0.5,
} as const;
