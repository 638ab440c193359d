import type { Assessment, AssessmentMatrix } from '@ventanilla/contracts';
import { findDueDay } from '@ventanilla/mgi';
import { useCallback } from 'react';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';

type Round = Pick<Assessment, 'calendar'>;

/** Until when answers are awaited, and by how many days they are late. */
export function useDueInWords() {
  const say = useWords();
  const dates = useDates();
  return useCallback(
    ({ assessment, institutions }: { assessment: Round } & Pick<AssessmentMatrix, 'institutions'>) => {
      const day = findDueDay(assessment.calendar, 'dataCollection');
      const late = Math.max(0, ...institutions.map(({ daysLate }) => daysLate));
      if (institutions.every(({ missing }) => missing.length === 0)) return say('answer.allThere');
      if (day === null) return say('answer.noDue');
      if (late > 0) return say('answer.late', { day: dates.day(day), smart_count: late });
      return say('answer.due', { day: dates.day(day) });
    },
    [say, dates],
  );
}
