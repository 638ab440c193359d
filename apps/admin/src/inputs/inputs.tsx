import {
  BooleanInput,
  DateInput,
  NumberInput,
  SelectArrayInput,
  SelectInput,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';

/** react-admin's inputs with this dashboard's manners: full width, no empty line below, an empty field stays empty. */

type Common = { source: string; label: string; helperText?: string | false; required?: boolean | undefined };
type Choice = { id: string | boolean | number; name: string };

const asTyped = (value: string | null) => value ?? '';

type TextProps = Common & {
  lines?: number | undefined;
  /** Puts what was typed into its proper form when the field is left. */
  readAs?: (typed: string) => string;
};

export function PlainText({ lines, readAs, helperText = false, ...props }: TextProps) {
  const { getValues, setValue } = useFormContext();
  const room = lines ? { multiline: true, minRows: lines } : {};
  const tidy = () =>
    readAs && setValue(props.source, readAs(String(getValues(props.source) ?? '')), { shouldDirty: true });
  return (
    <TextInput {...props} {...room} helperText={helperText} parse={asTyped} format={asTyped} onBlur={tidy} fullWidth />
  );
}

export function WholeNumber({ helperText = false, ...props }: Common & { min?: number; max?: number }) {
  return <NumberInput {...props} step={1} helperText={helperText} fullWidth />;
}

export function DayInput({ helperText = false, ...props }: Common) {
  return <DateInput {...props} helperText={helperText} fullWidth />;
}

export function SwitchInput({ helperText = false, ...props }: Common) {
  return <BooleanInput {...props} helperText={helperText} />;
}

/** One of a few; `empty` says what choosing none means. */
export function ChoiceInput({
  helperText = false,
  choices,
  empty,
  ...props
}: Common & { choices: Choice[]; empty?: string }) {
  const none = empty === undefined ? {} : { emptyText: empty };
  return (
    <SelectInput {...props} {...none} choices={choices} helperText={helperText} fullWidth translateChoice={false} />
  );
}

export function ChoicesInput({ helperText = false, choices, ...props }: Common & { choices: Choice[] }) {
  return <SelectArrayInput {...props} choices={choices} helperText={helperText} fullWidth translateChoice={false} />;
}

/** Several words or short names, typed freely, each confirmed with Enter. */
export function WordsInput({ helperText = false, ...props }: Common) {
  return <TextArrayInput {...props} helperText={helperText} fullWidth />;
}
