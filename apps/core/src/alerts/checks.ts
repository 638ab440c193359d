import { parseCircle, parsePolygon } from '@ventanilla/cap';
import type { AlertInput, Municipality, Problem } from '@ventanilla/contracts';
import type { AlertDocument } from './alert.schema.js';

type Town = Pick<Municipality, 'places' | 'languages' | 'sourceLanguage'>;

/** What can not even be kept as a draft: names of nothing, and shapes that are none. */
export function inputProblems(input: AlertInput, { places, languages }: Town): Problem[] {
  const unknownPlaces = input.places.filter((place) => !places.includes(place));
  const unknownLanguages = [...Object.keys(input.texts), ...input.segment.languages].filter(
    (language) => !languages.includes(language),
  );
  return [
    ...unknownPlaces.map((place) =>
      problem('places', 'unknownPlace', `${place} is no place of this municipality. Add it in its settings first.`),
    ),
    ...unknownLanguages.map((language) =>
      problem(`texts.${language}`, 'unknownLanguage', `The municipality does not publish in ${language}.`),
    ),
    ...input.polygons.flatMap((polygon, at) =>
      parsePolygon(polygon) ? [] : [problem(`polygons.${at}`, 'coordinates', 'This is not a closed polygon.')],
    ),
    ...input.circles.flatMap((circle, at) =>
      parseCircle(circle) ? [] : [problem(`circles.${at}`, 'coordinates', 'This is not a circle.')],
    ),
  ];
}

/** What keeps an alert from going out at a moment. */
export function sendingProblems(alert: AlertDocument, { sourceLanguage }: Town, at: Date): Problem[] {
  return [...textProblems(alert, sourceLanguage), ...timeProblems(alert, at)];
}

function textProblems({ texts, severity, kind }: AlertDocument, sourceLanguage: string): Problem[] {
  const problems: Problem[] = [];
  if (!texts[sourceLanguage]) {
    const message = `Write it in ${sourceLanguage}: whoever has no text in their language reads that one.`;
    problems.push(problem(`texts.${sourceLanguage}`, 'missing', message));
  }
  for (const [language, { headline, instruction }] of Object.entries(texts)) {
    if (headline === '') {
      problems.push(problem(`texts.${language}.headline`, 'missing', `Write a headline in ${language}.`));
    }
    if (instruction === '' && kind !== 'cancel' && isGrave(severity)) {
      const message = `Say what to do in ${language}: a grave alert without that only frightens.`;
      problems.push(problem(`texts.${language}.instruction`, 'missing', message));
    }
  }
  return problems;
}

function timeProblems({ onset, expires, sendAt }: AlertDocument, now: Date): Problem[] {
  const at = sendAt && sendAt > now ? sendAt : now;
  if (expires <= at) return [problem('expires', 'past', 'It would be over before it is sent. Let it last longer.')];
  if (onset && onset >= expires) return [problem('expires', 'order', 'It would be over before it begins.')];
  return [];
}

export function isGrave(severity: AlertDocument['severity']): boolean {
  return severity === 'Extreme' || severity === 'Severe';
}

function problem(path: string, code: string, message: string): Problem {
  return { path, code, message };
}
