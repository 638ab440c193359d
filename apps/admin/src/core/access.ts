import { mayAs, type Permission, type Staff } from '@ventanilla/contracts';

/** What a page of the dashboard needs, by resource; everything that is not named here is content. */
const needed: Record<string, Record<string, Permission>> = {
  staff: { list: 'staffManage', show: 'staffManage', create: 'staffManage', edit: 'staffManage' },
  audit: { list: 'auditRead' },
  questions: { list: 'questionsRead' },
  testQuestions: {
    list: 'contentRead',
    show: 'contentRead',
    create: 'testQuestionsWrite',
    edit: 'testQuestionsWrite',
    force: 'contentForce',
  },
  municipalities: {
    list: 'contentRead',
    show: 'contentRead',
    create: 'municipalityManage',
    edit: 'municipalityWrite',
  },
};

const neededForContent: Record<string, Permission> = {
  list: 'contentRead',
  show: 'contentRead',
  create: 'contentWrite',
  edit: 'textWrite',
  delete: 'contentArchive',
  publish: 'contentPublish',
};

/** Whether somebody may do something in the dashboard. Core decides again on every request; this only hides what it would refuse. */
export function isAllowed(staff: Staff, resource: string, action: string): boolean {
  const permission = (needed[resource] ?? neededForContent)[action];
  return permission !== undefined && mayAs(staff.role, permission);
}
