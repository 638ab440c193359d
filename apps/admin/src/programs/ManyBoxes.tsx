import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';

type Props<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** Some of a few, each with a box of its own. */
export function ManyBoxes<Value extends string>({ label, options, chosen, onChange }: Props<Value>) {
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup>
        {options.map(({ value, label: text }) => (
          <FormControlLabel
            key={value}
            sx={{ minHeight: 44 }}
            label={text}
            control={<Checkbox checked={chosen.includes(value)} onChange={() => toggle(value)} />}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
