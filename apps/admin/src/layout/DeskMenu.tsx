import ActionPlansIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import RolesIcon from '@mui/icons-material/BadgeOutlined';
import AlertsIcon from '@mui/icons-material/CampaignOutlined';
import IndicatorSetsIcon from '@mui/icons-material/ChecklistOutlined';
import ComparisonIcon from '@mui/icons-material/CompareArrowsOutlined';
import GapsIcon from '@mui/icons-material/ContactSupportOutlined';
import ProgramsIcon from '@mui/icons-material/HubOutlined';
import ExchangeIcon from '@mui/icons-material/ImportExportOutlined';
import ReleaseIcon from '@mui/icons-material/Inventory2Outlined';
import PrivacyIcon from '@mui/icons-material/PrivacyTipOutlined';
import DomainQuestionsIcon from '@mui/icons-material/QueryStatsOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import RoundsIcon from '@mui/icons-material/RotateRightOutlined';
import TrainingsIcon from '@mui/icons-material/SchoolOutlined';
import ToTranslateIcon from '@mui/icons-material/TranslateOutlined';
import WhyIcon from '@mui/icons-material/TroubleshootOutlined';
import CertificationsIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Menu, useCanAccess, useSidebarState } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { CasesMenuItem } from '../late-pages.js';
import { useDesk } from '../municipality/municipality-context.js';

/** The whole dashboard as a list, grouped by what people come to do. */
export function DeskMenu() {
  const say = useWords();
  const { canAccess: seesAudit } = useCanAccess({ resource: 'audit', action: 'list' });
  const { canAccess: manages } = useCanAccess({ resource: 'programs', action: 'list' });
  const { canAccess: readsContent } = useCanAccess({ resource: 'entries', action: 'list' });
  return (
    <Menu sx={{ marginTop: 1, paddingBottom: 3 }}>
      <Menu.DashboardItem primaryText={say('menu.desk')} />
      <Menu.ResourceItem name="questions" />
      <Menu.ResourceItem name="testQuestions" />
      {readsContent && <Menu.Item to="/why" primaryText={say('menu.why')} leftIcon={<WhyIcon />} />}
      {readsContent && <ContentGroup />}
      <PeopleGroup />
      <GovernanceGroup />
      {seesAudit && (
        <Group label={say('menu.administration')}>
          <Menu.ResourceItem name="municipalities" />
          <Menu.ResourceItem name="staff" />
          <Menu.Item to="/roles" primaryText={say('roles.title')} leftIcon={<RolesIcon />} />
          <Menu.ResourceItem name="audit" />
          {manages && (
            <Menu.Item to="/data-protection" primaryText={say('menu.dataProtection')} leftIcon={<PrivacyIcon />} />
          )}
          {manages && <Menu.Item to="/programs" primaryText={say('menu.programs')} leftIcon={<ProgramsIcon />} />}
        </Group>
      )}
    </Menu>
  );
}

function ContentGroup() {
  const say = useWords();
  return (
    <Group label={say('menu.content')}>
      <Menu.Item to="/review" primaryText={say('review.title')} leftIcon={<ReviewIcon />} />
      <Menu.Item to="/releases" primaryText={say('release.title')} leftIcon={<ReleaseIcon />} />
      <Menu.ResourceItem name="entries" />
      <Menu.Item to="/to-translate" primaryText={say('toTranslate.title')} leftIcon={<ToTranslateIcon />} />
      <Menu.ResourceItem name="services" />
      <Menu.ResourceItem name="helpLines" />
      <Menu.ResourceItem name="guides" />
      <Menu.ResourceItem name="mobileStops" />
      <Menu.ResourceItem name="organizations" />
      <Menu.ResourceItem name="locations" />
      <Menu.ResourceItem name="sharedCopies" />
      <Menu.Item to="/exchange" primaryText={say('menu.exchange')} leftIcon={<ExchangeIcon />} />
    </Group>
  );
}

function PeopleGroup() {
  const say = useWords();
  const { canAccess: seesCases } = useCanAccess({ resource: 'cases', action: 'list' });
  const { canAccess: seesAlerts } = useCanAccess({ resource: 'alerts', action: 'list' });
  const { canAccess: seesGaps } = useCanAccess({ resource: 'gaps', action: 'list' });
  const { municipality } = useDesk();
  if (!seesCases && !seesAlerts && !seesGaps) return null;
  return (
    <Group label={say('menu.people')}>
      {seesCases && municipality && <CasesMenuItem municipality={municipality.id} />}
      {seesGaps && <Menu.Item to="/gaps" primaryText={say('menu.gaps')} leftIcon={<GapsIcon />} />}
      {seesAlerts && <Menu.Item to="/alerts" primaryText={say('menu.alerts')} leftIcon={<AlertsIcon />} />}
    </Group>
  );
}

function GovernanceGroup() {
  const say = useWords();
  const { canAccess: seesRounds } = useCanAccess({ resource: 'rounds', action: 'list' });
  const { canAccess: readsContent } = useCanAccess({ resource: 'entries', action: 'list' });
  const { canAccess: seesSets } = useCanAccess({ resource: 'indicatorSets', action: 'list' });
  const { canAccess: seesPlans } = useCanAccess({ resource: 'actions', action: 'list' });
  const { canAccess: runsPlans } = useCanAccess({ resource: 'trainings', action: 'list' });
  return (
    <Group label={say('menu.governance')}>
      {seesRounds && <Menu.Item to="/rounds" primaryText={say('menu.rounds')} leftIcon={<RoundsIcon />} />}
      {seesSets && (
        <Menu.Item to="/indicator-sets" primaryText={say('menu.indicatorSets')} leftIcon={<IndicatorSetsIcon />} />
      )}
      <Menu.ResourceItem name="findings" />
      <Menu.ResourceItem name="profiles" />
      {readsContent && <Menu.Item to="/comparison" primaryText={say('compare.title')} leftIcon={<ComparisonIcon />} />}
      {seesPlans && (
        <Menu.Item to="/action-plans" primaryText={say('menu.actionPlans')} leftIcon={<ActionPlansIcon />} />
      )}
      {runsPlans && <Menu.Item to="/trainings" primaryText={say('menu.trainings')} leftIcon={<TrainingsIcon />} />}
      {runsPlans && (
        <Menu.Item to="/certifications" primaryText={say('menu.certifications')} leftIcon={<CertificationsIcon />} />
      )}
      {readsContent && (
        <Menu.Item
          to="/domain-questions"
          primaryText={say('menu.domainQuestions')}
          leftIcon={<DomainQuestionsIcon />}
        />
      )}
    </Group>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  const [open] = useSidebarState();
  return (
    <Box role="group" aria-label={label} sx={{ marginTop: open ? 2 : 1 }}>
      {open && (
        // Read out as the name of the group; a menu may hold nothing but groups and items.
        <Typography
          component="div"
          aria-hidden
          variant="body2"
          color="textSecondary"
          sx={{ paddingInline: 3, paddingBlock: 0.5 }}
        >
          {label}
        </Typography>
      )}
      {children}
    </Box>
  );
}
