import { describe, expect, it } from 'vitest';
import { aspectsIn } from './aspects.js';
import { questionTokens } from './text/tokens.js';

const asked = (question: string) => aspectsIn(questionTokens(question));

describe('where to call', () => {
  it.each([
    'dónde llamo para sacar turno',
    'a dónde tengo que llamar',
    'donde saco turno por telefono',
    'onde ligo para marcar consulta',
    'where can I call for an appointment',
    'où appeler pour un rendez-vous',
    'kote mwen ka rele pou randevou',
  ])('is a number and no door: %s', (question) => {
    expect(asked(question)).toContain('phone');
    expect(asked(question)).not.toContain('address');
  });

  it.each(['dónde saco turno', 'dónde queda, y a dónde llamo', 'dónde está el hospital, los llamo y no atienden'])(
    'takes nothing from whoever asks for the door: %s',
    (question) => {
      expect(asked(question)).toContain('address');
    },
  );
});
