import { Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import type { AssessmentSummary } from '../../../../shared/contracts/assessment';
import type { Names } from '../../hooks/useNames';
import { useText, type MessageKey } from '../../hooks/useText';
import { assessmentPath, entryPath } from '../../presentation/links';
import { ScoreCell } from './ScoreCell';

const COLUMNS: readonly MessageKey[] = [
  'column.title',
  'column.touchpoint',
  'number.fit',
  'number.consistency',
  'number.compatibility',
  'column.findings',
  'column.worst',
];

const Wrapped = styled.div`
  min-width: 14rem;
  max-width: 32rem;
  padding: 0.6rem 0;
  white-space: normal;
  overflow-wrap: anywhere;
`;

export interface AssessmentTableProps {
  readonly rows: readonly AssessmentSummary[];
  readonly names: Names;
}

/** Stored assessments, each with the way to its entry and to what explains it. */
export const AssessmentTable = ({ rows, names }: AssessmentTableProps) => {
  const { t, say, numbers } = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={rows.length + 1} data-testid="brand-assessments">
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {t(column)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id} data-testid="brand-report-row" data-entry={row.entryDocumentId}>
            <Td>
              <Wrapped>
                <Link tag={NavLink} to={entryPath(row)}>
                  {row.title === '' ? t('list.untitled') : row.title}
                </Link>
                <Typography variant="pi" textColor="neutral600" tag="div">
                  {[names.brand(row.brand), row.locale, t(`status.${row.status}`)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </Typography>
                {row.outlier ? (
                  <Typography variant="pi" textColor="neutral800" tag="div">
                    {t('list.outlier')}
                  </Typography>
                ) : null}
              </Wrapped>
            </Td>
            <Td>
              <Typography textColor="neutral800">
                {row.touchpoint === null ? '–' : names.touchpoint(row.touchpoint)}
              </Typography>
            </Td>
            <Td>
              {row.fit === null && row.reason !== null ? (
                <Typography variant="pi">{t('score.none')}</Typography>
              ) : (
                <ScoreCell value={row.fit} band={row.band ?? 'unknown'} />
              )}
              {row.fitLow === null || row.fitHigh === null ? null : (
                <Typography variant="pi" textColor="neutral600" tag="div">
                  {t('score.within', { low: numbers.whole(row.fitLow), high: numbers.whole(row.fitHigh) })}
                </Typography>
              )}
            </Td>
            <Td>
              <ScoreCell value={row.consistency} />
            </Td>
            <Td>
              <ScoreCell value={row.compatibility} />
            </Td>
            <Td>
              <Typography textColor="neutral800">{numbers.whole(row.findings)}</Typography>
            </Td>
            <Td>
              <Wrapped>
                {row.worst === null ? null : (
                  <Typography variant="pi" textColor="neutral800" tag="div">
                    {say(row.worst)}
                  </Typography>
                )}
                <Flex>
                  <Link tag={NavLink} to={assessmentPath(row.id)}>
                    {t('why.title')}
                  </Link>
                </Flex>
              </Wrapped>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
