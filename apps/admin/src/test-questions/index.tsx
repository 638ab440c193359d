import Icon from '@mui/icons-material/FactCheckOutlined';
import { fetchedLate } from '../late/fetched-late.js';
import { TestQuestionList } from './TestQuestionList.js';

export const testQuestions = {
  icon: Icon,
  list: TestQuestionList,
  create: fetchedLate(async () => (await import('./TestQuestionForm.js')).TestQuestionCreate),
  edit: fetchedLate(async () => (await import('./TestQuestionForm.js')).TestQuestionEdit),
};
