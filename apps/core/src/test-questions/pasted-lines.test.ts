import { describe, expect, it } from 'vitest';
import { readPastedLines } from './pasted-lines.js';

const place = { municipality: 'quilmes', language: 'es' };
const expectationsOf = (lines: string) => readPastedLines(lines, place).questions.map(({ expects }) => expects);

describe('pasted lines', () => {
  it('say what must answer, be refused, or be an emergency', () => {
    const lines = [
      '¿Dónde vacunan a mi bebé?\tsvc.q.vacunas, svc.q.salud',
      'quiero anotar a mi hija en la escuela | !guide.escuela',
      '',
      '¿Quién ganó el partido?|-',
      'mi marido me pega|sos line.144',
    ];
    expect(expectationsOf(lines.join('\r\n'))).toEqual([
      { kind: 'answer', keys: ['svc.q.vacunas', 'svc.q.salud'], within: 3 },
      { kind: 'answer', keys: ['guide.escuela'], within: 1 },
      { kind: 'refusal' },
      { kind: 'emergency', line: 'line.144' },
    ]);
  });

  it('are told by their number when they can not be read', () => {
    const { questions, problems } = readPastedLines('¿Dónde vacunan?\nhola|svc q|x\nok?|!\n¿Y el DNI?|svc.dni', place);
    expect(questions.map(({ question }) => question)).toEqual(['¿Y el DNI?']);
    expect(problems.map(({ path }) => path)).toEqual(['lines.1', 'lines.2', 'lines.3']);
    expect(problems[2]?.message).toBe('Line 3: Say which entry must answer');
  });
});
