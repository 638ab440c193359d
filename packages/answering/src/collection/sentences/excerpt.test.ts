import { describe, expect, it } from 'vitest';
import { excerptFor } from './excerpt.js';

const heading = 'La escuela y los documentos';
const body = [
  'La escuela pública es gratuita en todos sus niveles.',
  'Nadie puede quedar afuera por ser extranjero.',
  'Las clases empiezan en marzo y terminan en diciembre.',
  'El comedor funciona al mediodía en las escuelas de jornada completa.',
  'Para pedir una beca hay que presentarse en la secretaría con un recibo de sueldo.',
  'La beca se paga en abril y en agosto.',
  'Los útiles se entregan la primera semana.',
  'El transporte escolar pasa por los barrios a las siete.',
].join(' ');
const text = { heading, body, language: 'es' };
const asked = (question: string) => ({ question, language: 'es' });

describe('an excerpt', () => {
  it('is the run of sentences that answers, word for word', () => {
    const excerpt = excerptFor(asked('¿Cómo pido una beca?'), text) ?? '';
    expect(excerpt).toContain('Para pedir una beca hay que presentarse');
    expect(body).toContain(excerpt);
    expect(excerpt.split('. ').length).toBeLessThanOrEqual(3);
  });

  it('changes with the question', () => {
    expect(excerptFor(asked('¿A qué hora pasa el transporte escolar?'), text)).toContain('transporte escolar');
  });

  it('is not made of a text that is short, nor of one that says nothing of what is asked', () => {
    const short = 'La beca se paga en abril. Se pide en la secretaría. Hay becas para todos. Es gratis.';
    expect(excerptFor(asked('¿Cómo pido una beca?'), { ...text, body: short })).toBeNull();
    expect(excerptFor(asked('kijan'), text)).toBeNull();
    expect(excerptFor(asked(''), text)).toBeNull();
  });
});
