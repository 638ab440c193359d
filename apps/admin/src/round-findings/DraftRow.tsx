import ReadIcon from '@mui/icons-material/CheckCircleOutlined';
import UnreadIcon from '@mui/icons-material/PendingOutlined';
import { Alert, Box, Button, Checkbox, Link as TextLink, Typography } from '@mui/material';
import type { FindingDraft } from '@ventanilla/contracts';
import { useCanAccess } from 'react-admin';
import { Link } from 'react-router-dom';
import { StateMark } from '../entries/StateMarks.js';
import { useWords } from '../i18n/use-words.js';

type Props = { finding: FindingDraft; isChosen?: boolean; onToggle?: () => void; onAccept?: () => void };

/** One finding as it stands: its words, who said it, what it rests on, and whether somebody has to look at it. */
export function DraftRow({ finding, isChosen = false, onToggle, onAccept }: Props) {
  const say = useWords();
  const { entry, text, institution, indicators, evidence, states, look } = finding;
  const { canAccess: mayWrite } = useCanAccess({ resource: 'findings', action: 'create' });
  const isDraft = Object.values(states).every((state) => state === 'draft' || state === 'inReview');
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', minWidth: 0 }}>
      {onToggle && mayWrite && isDraft && (
        <Checkbox
          checked={isChosen}
          onChange={onToggle}
          slotProps={{ input: { 'aria-label': say('drafts.choose', { text: text.slice(0, 60) }) } }}
          sx={{ marginTop: -1.25, marginLeft: -1.25 }}
        />
      )}
      <Box sx={{ minWidth: 0, flex: 1, display: 'grid', gap: 0.5 }}>
        <TextLink component={Link} to={`/findings/${entry}`} color="inherit" sx={{ overflowWrap: 'anywhere' }}>
          {text || finding.key}
        </TextLink>
        <Typography variant="body2" color="textSecondary">
          {[
            institution,
            indicators.length > 0 && say('drafts.indicators', { keys: indicators.join(', ') }),
            evidence > 0 && say('drafts.evidence', { count: evidence }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {Object.entries(states).map(([language, state]) => (
            <StateMark key={language} language={language} state={state} />
          ))}
          <Reviewed isReviewed={finding.reviewed} />
        </Box>
        {look && <Look look={look} onAccept={onAccept} />}
      </Box>
    </Box>
  );
}

function Reviewed({ isReviewed }: { isReviewed: boolean }) {
  const say = useWords();
  const Icon = isReviewed ? ReadIcon : UnreadIcon;
  return (
    <Typography
      variant="body2"
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: isReviewed ? 'text.secondary' : 'warning.main',
      }}
    >
      <Icon sx={{ fontSize: '1.05rem' }} aria-hidden />
      {say(isReviewed ? 'drafts.read' : 'drafts.unread')}
    </Typography>
  );
}

function Look({ look, onAccept }: { look: NonNullable<FindingDraft['look']>; onAccept: (() => void) | undefined }) {
  const say = useWords();
  const { canAccess: mayDraft } = useCanAccess({ resource: 'rounds', action: 'edit' });
  return (
    <Alert severity="warning" sx={{ marginTop: 0.5 }}>
      {say(`drafts.look.${look}`)}
      {onAccept && mayDraft && look !== 'answerGone' && (
        <Button size="small" onClick={onAccept} sx={{ display: 'block', marginTop: 0.5, minHeight: 44 }}>
          {say('drafts.accept')}
        </Button>
      )}
    </Alert>
  );
}
