import { Box, Button, Typography } from '@mui/material';
import type { Assessment, Respondent, StaffLink } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useNotifyError } from '../../entries/use-entry-deeds.js';
import { useDates } from '../../i18n/use-dates.js';
import { useWords } from '../../i18n/use-words.js';
import { LinkDialog } from '../../links/LinkDialog.js';

type Props = { round: Assessment; people: readonly Respondent[] };

/** Who signs in for an institution, each with a new link for whoever lost theirs. */
export function PeopleList({ round, people }: Props) {
  const say = useWords();
  return (
    <div>
      <Typography variant="h3">{say('round.people')}</Typography>
      {people.length === 0 && <Typography color="textSecondary">{say('round.nobody')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {people.map((person) => (
          <PersonLine key={person.id} round={round} person={person} />
        ))}
      </Box>
    </div>
  );
}

function PersonLine({ round, person }: { round: Assessment; person: Respondent }) {
  const say = useWords();
  const standing = useStanding();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [link, setLink] = useState<StaffLink | null>(null);
  const { institution, name, email } = person;
  const handOut = async () =>
    setLink((await dataProvider.inviteRespondent(round.id, { institution, name, email })).link);
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', paddingBlock: 1 },
        ...{ borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {email} · {standing(person)}
        </Typography>
      </Box>
      {person.active && (
        <Button aria-label={`${say('round.newLink')}: ${name}`} onClick={() => void handOut().catch(notifyError)}>
          {say('round.newLink')}
        </Button>
      )}
      {link && <LinkDialog link={link} name={name} onClose={() => setLink(null)} />}
    </Box>
  );
}

function useStanding(): (person: Respondent) => string {
  const say = useWords();
  const dates = useDates();
  return ({ active, invited, lastSignInAt }) => {
    if (!active) return say('round.personInactive');
    if (invited) return say('round.personInvited');
    return lastSignInAt === null
      ? say('round.personNever')
      : say('round.personSeen', { date: dates.moment(lastSignInAt) });
  };
}
