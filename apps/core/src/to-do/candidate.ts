import type { ToDoKind, Topic } from '@ventanilla/contracts';
import type { Types } from 'mongoose';

/** Something that could be done. What is about no entry is about a topic. */
export type Candidate = {
  kind: ToDoKind;
  entry: Types.ObjectId | null;
  key: string;
  language: string | null;
  topic: Topic | null;
  since: string | null;
  urgency: number;
  asked: number;
};
