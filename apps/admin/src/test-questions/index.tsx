import Icon from '@mui/icons-material/FactCheckOutlined';
import { TestQuestionCreate, TestQuestionEdit } from './TestQuestionForm.js';
import { TestQuestionList } from './TestQuestionList.js';

export const testQuestions = {
  icon: Icon,
  list: TestQuestionList,
  create: TestQuestionCreate,
  edit: TestQuestionEdit,
};
