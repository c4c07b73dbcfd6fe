import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import styled from 'styled-components';
import { STAGES } from '../../../../shared/taxonomy/stages';
import type { PortfolioReport } from '../../../../shared/contracts/report';
import { useText } from '../../hooks/useText';
import { heatRows } from '../../presentation/heat-matrix';
import { BandMark } from '../common/BandMark';
import { Section } from '../common/Section';
import { HeatCellView } from './HeatCellView';

const Scroll = styled.div`
  overflow-x: auto;
`;

const Grid = styled.table`
  border-collapse: separate;
  border-spacing: 0.3rem;
  width: 100%;
  table-layout: fixed;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  thead th {
    padding: 0.4rem;
    font-size: ${({ theme }) => theme.fontSizes[1]};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: center;
    vertical-align: bottom;
  }

  th[scope='row'] {
    text-align: left;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    vertical-align: middle;
  }

  thead th:first-child {
    width: 26%;
    text-align: left;
  }
`;

export interface HeatMapProps {
  readonly report: PortfolioReport;
  readonly brand: string | undefined;
}

/** Where along the journey the brand is heard well: touchpoints down, stages across, mean fit in the cell. */
export const HeatMap = ({ report, brand }: HeatMapProps) => {
  const { t, say } = useText();
  const stageName = (key: string) => {
    const stage = STAGES.find((each) => each.key === key);
    return stage ? say(stage.name) : key;
  };
  return (
    <Section
      title={t('heat.title')}
      hint={t('heat.hint')}
      aside={
        <Flex gap={2} wrap="wrap">
          <BandMark band="good" />
          <BandMark band="warning" />
          <BandMark band="off" />
          <Typography variant="pi" textColor="neutral600">
            {t('heat.legend')}
          </Typography>
        </Flex>
      }
    >
      <Scroll tabIndex={0} role="region" aria-label={t('heat.title')}>
        <Grid data-testid="brand-heatmap">
          <VisuallyHidden tag="caption">{t('heat.caption')}</VisuallyHidden>
          <thead>
            <tr>
              <th scope="col">{t('column.touchpoint')}</th>
              {report.stages.map((stage) => (
                <th key={stage} scope="col">
                  {stageName(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heatRows(report).map(({ touchpoint, cells }) => (
              <tr key={touchpoint.key}>
                <th scope="row">{say(touchpoint.name)}</th>
                {cells.map((cell, index) => (
                  <td key={report.stages[index]}>
                    <HeatCellView cell={cell} brand={brand} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Grid>
      </Scroll>
    </Section>
  );
};
