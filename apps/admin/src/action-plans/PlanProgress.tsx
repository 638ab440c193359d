import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { type ActionPlan, actionStatuses, type SheetFormat } from '@ventanilla/contracts';
import { useDataProvider, useLocaleState } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { saveFile } from '../exchange/save-file.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useActionPlan } from './use-plan.js';

/** How far a plan is: each institution's actions by where they stand, and a file of it all. */
export function PlanProgress({ municipality, profile }: { municipality: string; profile: string }) {
  const say = useWords();
  const { data: plan, isError } = useActionPlan(municipality, profile);
  if (isError) return <Alert severity="error">{say('error.unavailable')}</Alert>;
  return plan && plan.progress.length > 0 ? <Progress plan={plan} /> : null;
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
