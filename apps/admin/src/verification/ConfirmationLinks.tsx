import LinkIcon from '@mui/icons-material/AddLinkOutlined';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnyEntry, ConfirmationLink } from '@ventanilla/contracts';
import { useState } from 'react';
import { useCanAccess, useDataProvider, useNotify, useRecordContext } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { LinkCard } from './LinkCard.js';
import { TelegramCodeMaker } from './TelegramCode.js';
import type { LinkLanguage } from './verification-deeds.js';

const pageLanguages = ['es', 'en', 'pt'] as const;

/** On an organization: links with which it says itself whether what is public about it still holds. */
export function ConfirmationLinks() {
  const say = useWords();
  const entry = useRecordContext<AnyEntry>();
  const { canAccess: mayLink } = useCanAccess({ resource: 'services', action: 'publish' });
  const { canAccess: mayCode } = useCanAccess({ resource: 'services', action: 'create' });
  if (entry?.kind !== 'organization' || !(mayLink || mayCode)) return null;
  return (
    <Section title={say('links.title')} lead={say('links.lead')}>
      {!entry.published && <Typography>{say('links.publishFirst')}</Typography>}
      {entry.published && mayLink && <Links organization={entry} />}
      {entry.published && mayCode && <TelegramCodeMaker organization={entry} />}
    </Section>
  );
}

function Links({ organization }: { organization: AnyEntry }) {
  const say = useWords();
  const { links, make, revoke, isPending } = useLinks(organization);
  const [language, setLanguage] = useState<LinkLanguage>('es');
  const nameOfLanguage = useLanguageName();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <TextField
          select
          size="small"
          label={say('links.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as LinkLanguage)}
          sx={{ minWidth: 170 }}
        >
          {pageLanguages.map((code) => (
            <MenuItem key={code} value={code}>
              {nameOfLanguage(code)}
            </MenuItem>
          ))}
        </TextField>
        <Button variant="contained" startIcon={<LinkIcon />} onClick={() => make(language)} disabled={isPending}>
          {say('links.make')}
        </Button>
      </Box>
      {links?.length === 0 && <Typography color="textSecondary">{say('links.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
        {links?.map((link) => (
          <LinkCard key={link.id} link={link} onRevoke={() => revoke(link)} />
        ))}
      </Box>
    </>
  );
}

function useLinks(organization: AnyEntry) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isPending, setPending] = useState(false);
  const queryKey = ['confirmationLinks', organization.id];
  const { data: links } = useQuery({ queryKey, queryFn: () => dataProvider.linksOf(organization) });

  async function attempt(deed: () => Promise<ConfirmationLink>, done: 'links.made' | 'links.revokedNow') {
    setPending(true);
    try {
      await deed();
      notify(say(done), { type: 'success' });
      await queryClient.invalidateQueries({ queryKey });
    } catch (error) {
      notifyError(error);
    } finally {
      setPending(false);
    }
  }

  return {
    links,
    isPending,
    make: (language: LinkLanguage) => attempt(() => dataProvider.makeLink(organization, language), 'links.made'),
    revoke: (link: ConfirmationLink) => attempt(() => dataProvider.revokeLink(link), 'links.revokedNow'),
  };
}
