import type { ScaleStep, SetContent } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { StepText } from '../SetScale.js';
import { AddButton } from './AddButton.js';
import { EditList } from './EditList.js';
import { EditRow } from './EditRow.js';
import { ScaleStepDialog } from './ScaleStepDialog.js';
import { moveStep, withoutStep } from './set-changes.js';

type Props = { content: SetContent; onChange: (content: SetContent) => void };

const blank: ScaleStep = { key: '', words: {}, value: null, finding: null };

/** The answers that a draft allows, in their order. */
export function ScaleEditor({ content, onChange }: Props) {
  const say = useWords();
  const [edited, setEdited] = useState<{ step: ScaleStep; isNew: boolean } | null>(null);
  const done = (next: SetContent) => {
    onChange(next);
    setEdited(null);
  };
  return (
    <Section title={say('set.scale')} lead={say('set.scaleLead')}>
      <EditList parts={content.scale} keyOf={({ key }) => key}>
        {(step) => (
          <EditRow
            name={step.key}
            editLabel={say('set.editStep')}
            removeLabel={say('set.removeStep')}
            onEdit={() => setEdited({ step, isNew: false })}
            onRemove={() => onChange(withoutStep(content, step.key))}
            onMove={(way) => onChange(moveStep(content, step.key, way))}
          >
            <StepText step={step} />
          </EditRow>
        )}
      </EditList>
      <AddButton label={say('set.addStep')} onPress={() => setEdited({ step: blank, isNew: true })} />
      {edited && <ScaleStepDialog {...edited} content={content} onClose={() => setEdited(null)} onDone={done} />}
    </Section>
  );
}
