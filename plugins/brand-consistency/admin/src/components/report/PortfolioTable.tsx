import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import { SEVERITIES, type Severity } from '../../../../engine/src/findings/types';
import type { TouchpointRow } from '../../../../shared/contracts/report';
import { useText, type MessageKey } from '../../hooks/useText';
import { assessmentPath, assessmentsPath } from '../../presentation/links';
import { Section } from '../common/Section';
import { SeverityMark } from '../scorecard/SeverityMark';
import { ScoreCell } from './ScoreCell';

const COLUMNS: readonly MessageKey[] = [
  'column.touchpoint',
  'column.assets',
  'number.fit',
  'number.consistency',
  'number.compatibility',
  'column.findings',
  'column.worst',
];

const Worst = styled.div`
  min-width: 18rem;
  max-width: 34rem;
  padding: 0.8rem 0;
  white-space: normal;
  overflow-wrap: anywhere;
`;

function isSeverity(value: string): value is Severity {
  return SEVERITIES.some((severity) => severity === value);
}

export interface PortfolioTableProps {
  readonly rows: readonly TouchpointRow[];
  readonly brand: string | undefined;
}

/** One row a touchpoint: how many texts, the three numbers, what there is to mend, and the worst of it. */
export const PortfolioTable = ({ rows, brand }: PortfolioTableProps) => {
  const { t, say, word, numbers } = useText();
  const filter = brand === undefined ? {} : { brand };
  return (
    <Section title={t('portfolio.title')} hint={t('portfolio.hint')} flat>
      <Table colCount={COLUMNS.length} rowCount={rows.length + 1}>
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
            <Tr key={row.key} data-testid="brand-report-row" data-touchpoint={row.key}>
              <Td>
                <Link tag={NavLink} to={assessmentsPath({ touchpoint: row.key, ...filter })}>
                  {say(row.name)}
                </Link>
                {row.department === null ? null : (
                  <Typography variant="pi" textColor="neutral600" tag="div">
                    {word('department', row.department)}
                  </Typography>
                )}
              </Td>
              <Td>
                <Typography textColor="neutral800">{numbers.whole(row.assets)}</Typography>
              </Td>
              <Td>
                <ScoreCell value={row.fit.value} />
              </Td>
              <Td>
                <ScoreCell value={row.consistency.value} />
              </Td>
              <Td>
                <ScoreCell value={row.compatibility.value} />
              </Td>
              <Td>
                <Typography textColor="neutral800">{numbers.whole(row.findings)}</Typography>
              </Td>
              <Td>
                {row.worst === null ? (
                  <Typography textColor="neutral600">–</Typography>
                ) : (
                  <Worst>
                    {isSeverity(row.worst.severity) ? <SeverityMark severity={row.worst.severity} /> : null}
                    <Typography variant="pi" textColor="neutral800" tag="div">
                      {say(row.worst.message)}
                    </Typography>
                    <Link tag={NavLink} to={assessmentPath(row.worst.assessment)}>
                      {row.worst.title === '' ? t('list.untitled') : row.worst.title}
                    </Link>
                  </Worst>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Section>
  );
};
