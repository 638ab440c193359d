import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const DEV = fileURLToPath(new URL('questions/dev.jsonl', import.meta.url));

/** One question with what a good answer holds. See README.md for what the expected keys mean. */
const questionSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string().min(1),
  topic: z.string().optional(),
  urgent: z.boolean(),
  municipality: z.enum(['quilmes', 'caba', 'any']),
  expected: z.array(z.string()),
  answerable: z.boolean(),
});
export type Question = z.infer<typeof questionSchema>;

/** Reads questions, one JSON object a line. A broken line stops the reading and is named. */
export async function readQuestions(file: string = DEV): Promise<Question[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readQuestion(line, `${file}:${index + 1}`)]));
}

function readQuestion(line: string, place: string): Question {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${place} is not a question; see tests/evaluation/README.md`, { cause });
  }
}
