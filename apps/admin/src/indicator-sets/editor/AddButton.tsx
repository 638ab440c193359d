import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';

type Props = { label: string; strong?: boolean; onPress: () => void };

export function AddButton({ label, strong = false, onPress }: Props) {
  return (
    <Button
      variant={strong ? 'outlined' : 'text'}
      startIcon={<AddIcon />}
      sx={{ justifySelf: 'start' }}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
