import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n/use-words.js';
import { PassedOnList } from './PassedOnList.js';
import { passedOnOf, type ReferralForm } from './referral-form.js';

/** What the person is shown before they decide; the bot says the rest around it in their language. */
export function AsThePersonReads({ form }: { form: ReferralForm }) {
  const say = useWords();
  const items = passedOnOf(form);
  if (form.organizationName.trim() === '' && items.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={say('referral.reads')}
      sx={{ border: 1, borderColor: 'primary.main', borderRadius: 1.5, padding: 1.5, display: 'grid', gap: 0.5 }}
    >
      <Typography variant="body2" color="textSecondary">
        {say('referral.reads')}
      </Typography>
      <Typography sx={{ fontWeight: 650 }}>
        {say('referral.readsOrganization', { name: form.organizationName.trim() })}
      </Typography>
      {form.purpose.trim() !== '' && <Typography sx={{ overflowWrap: 'anywhere' }}>{form.purpose}</Typography>}
      <PassedOnList items={items} />
    </Box>
  );
}
