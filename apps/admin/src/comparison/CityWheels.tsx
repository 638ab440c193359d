import { Box, Typography } from '@mui/material';
import type { ComparedCity, ProfileComparison } from '@ventanilla/contracts';
import { describeWheel, wheelSvg } from '@ventanilla/mgi';
import { useLocaleState } from 'react-admin';
import { useWords } from '../i18n/use-words.js';

/** A small wheel for each city. What they say stands in the table below them, too. */
export function CityWheels({ comparison: { domains, cities } }: { comparison: ProfileComparison }) {
  const labels = Object.fromEntries(domains.map(({ number, name }) => [number, name]));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))' }}>
      {cities.map((city) => (
        <CityWheel key={city.municipality} city={city} labels={labels} />
      ))}
    </Box>
  );
}

function CityWheel({ city: { name, profile }, labels }: { city: ComparedCity; labels: Record<number, string> }) {
  const say = useWords();
  const [language] = useLocaleState();
  if (!profile) return null;
  const words = { wellDeveloped: say('wheel.well'), potential: say('wheel.potential') };
  const wheel = { domains: profile.domains, labels, words };
  const description = describeWheel(wheel);
  const hub = [profile.period];
  const svg = wheelSvg({ ...wheel, id: 'wheel', title: name, description, hub, language });
  return (
    <Box component="figure" sx={{ margin: 0, minWidth: 0, textAlign: 'center' }}>
      <Box
        component="img"
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={description}
        sx={{ width: '100%', maxWidth: 280, backgroundColor: '#ffffff', borderRadius: 1 }}
      />
      <Typography component="figcaption" sx={{ fontWeight: 650 }}>
        {name}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {profile.title}
      </Typography>
      {profile.questionnaire !== 'official' && (
        <Typography variant="body2">{say(`set.origin.${profile.questionnaire}`)}</Typography>
      )}
    </Box>
  );
}
