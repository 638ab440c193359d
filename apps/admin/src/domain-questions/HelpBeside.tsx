import { Box, Link as TextLink, Typography } from '@mui/material';
import type { DomainHelp } from '@ventanilla/contracts';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';

/** The services and help lines that are public on topics or linked to a domain, how far to rely on them, or that there are none. */
export function HelpBeside({ help, none }: { help: DomainHelp; none?: string }) {
  const say = useWords();
  const { verified, due, neverChecked, shown } = help;
  const total = verified + due + neverChecked;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3">{say('domains.help')}</Typography>
      {total === 0 && none && <Typography sx={{ marginTop: 1 }}>{none}</Typography>}
      {total > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ marginTop: 0.5 }}>
          {say('domains.verified', { count: verified })} · {say('domains.due', { count: due })} ·{' '}
          {say('domains.neverChecked', { count: neverChecked })}
        </Typography>
      )}
      <Box component="ul" sx={{ margin: 0, marginTop: 1, paddingInlineStart: 2.5, display: 'grid', gap: 0.5 }}>
        {shown.map((each) => (
          <li key={each.id}>
            <HelpLink help={each} />
          </li>
        ))}
      </Box>
      {shown.length < total && (
        <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1 }}>
          {say('domains.more', { shown: shown.length, total })}
        </Typography>
      )}
    </Box>
  );
}

function HelpLink({ help: { id, kind, name, reliance, indicators } }: { help: DomainHelp['shown'][number] }) {
  const say = useWords();
  return (
    <>
      <TextLink
        component={Link}
        to={`/${kind === 'service' ? 'services' : 'helpLines'}/${id}`}
        sx={{ overflowWrap: 'anywhere' }}
      >
        {name}
      </TextLink>{' '}
      <Typography component="span" variant="body2" color={reliance === 'verified' ? 'textSecondary' : 'warning.main'}>
        ({say(`domains.reliance.${reliance}`)})
      </Typography>
      {indicators.length > 0 && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {say('domains.linked', { smart_count: indicators.length, keys: indicators.join(', ') })}
        </Typography>
      )}
    </>
  );
}
