import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import {
  Alert,
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { type ActionPlan, actionStatuses, type SheetFormat } from '@ventanilla/contracts';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { saveFile } from '../exchange/save-file.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useActionPlan } from './use-plan.js';

type Props = { municipality: string; profile: string; onPlan: ((finding: string) => void) | null };

/** How far a plan is, and which findings with potential nobody has taken up. */
export function PlanGlance({ municipality, profile, onPlan }: Props) {
  const say = useWords();
  const { data: plan, isError } = useActionPlan(municipality, profile);
  if (isError) return <Alert severity="error">{say('error.unavailable')}</Alert>;
  if (!plan) return null;
  const open = plan.findings.filter(({ planned }) => !planned);
  return (
    <>
      {plan.progress.length > 0 && <Progress plan={plan} />}
      {open.length > 0 && <Suggestions findings={open} onPlan={onPlan} />}
    </>
  );
}

function Progress({ plan }: { plan: ActionPlan }) {
  const say = useWords();
  const done = plan.doneShare === null ? null : Math.round(plan.doneShare * 100);
  return (
    <Section
      title={say('plan.progress')}
      lead={[
        done === null ? '' : say('plan.doneShare', { percent: done }),
        say('plan.lateCount', { smart_count: plan.late }),
      ]
        .filter(Boolean)
        .join(' · ')}
      aside={<ExportButtons plan={plan} />}
    >
      <TableContainer tabIndex={0} aria-label={say('plan.progress')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{say('plan.column.institution')}</TableCell>
              {actionStatuses.map((status) => (
                <TableCell key={status} align="right">
                  {say(`actionStatus.${status}`)}
                </TableCell>
              ))}
              <TableCell align="right">{say('plan.show.late')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {plan.progress.map(({ institution, late, ...counts }) => (
              <TableRow key={institution.key}>
                <TableCell component="th" scope="row">
                  {institution.name}
                </TableCell>
                {actionStatuses.map((status) => (
                  <TableCell key={status} align="right">
                    {counts[status]}
                  </TableCell>
                ))}
                <TableCell align="right" sx={{ fontWeight: late > 0 ? 650 : 400 }}>
                  {late}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}

function ExportButtons({ plan }: { plan: ActionPlan }) {
  const [locale] = useLocaleState();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const notifyError = useNotifyError();
  const say = useWords();
  const language = locale === 'en' || locale === 'pt' ? locale : 'es';
  const save = (format: SheetFormat) => dataProvider.actionPlanFile(plan, language, format).then(saveFile, notifyError);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} variant="outlined" startIcon={<DownloadIcon />} onClick={() => void save(format)}>
          {say('plan.export', { format: format.toUpperCase() })}
        </Button>
      ))}
    </Box>
  );
}

function Suggestions({ findings, onPlan }: Pick<ActionPlan, 'findings'> & Pick<Props, 'onPlan'>) {
  const say = useWords();
  return (
    <Section title={say('plan.unplanned', { smart_count: findings.length })} lead={say('plan.unplannedLead')}>
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {findings.map(({ key, title }) => (
          <Box component="li" key={key} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>{title}</Typography>
            {onPlan && (
              <Button variant="outlined" aria-label={`${say('plan.planThis')}: ${title}`} onClick={() => onPlan(key)}>
                {say('plan.planThis')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
