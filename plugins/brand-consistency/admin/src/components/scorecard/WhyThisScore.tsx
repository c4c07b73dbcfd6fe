import { useState } from 'react';
import { Button, Typography, VisuallyHidden } from '@strapi/design-system';
import styled from 'styled-components';
import type { Scorecard } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import { waterfall } from '../../presentation/waterfall';
import { Quote } from '../common/Quote';

const Steps = styled.table`
  position: relative;
  width: 100%;
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: ${({ theme }) => theme.spaces[1]} 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }

  td:nth-child(n + 2) {
    padding-left: ${({ theme }) => theme.spaces[2]};
    text-align: right;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;

/** As with findings: what is lost by single hundredths is no reading. */
const STEP = 20;

type Explained = Pick<Scorecard, 'fit' | 'contributions'>;

/** From 100 down to the score, every loss by name with its words; it adds up exactly. */
export const WhyThisScore = ({ scorecard }: { scorecard: Explained }) => {
  const { t, say, numbers } = useText();
  const { fit, contributions } = scorecard;
  const [most, setMost] = useState(STEP);
  if (fit.score === null) return null;
  const { steps, rest } = waterfall(contributions, most);
  return (
    <Steps>
      <VisuallyHidden tag="caption">{t('why.caption')}</VisuallyHidden>
      <tbody>
        <tr>
          <th scope="row">{t('why.start')}</th>
          <td />
          <td>{numbers.exact(100)}</td>
        </tr>
        {steps.map(({ contribution, after }, index) => (
          <tr key={index}>
            <th scope="row">
              <Typography variant="pi" tag="div">
                {say(contribution.label)}
              </Typography>
              <Typography variant="pi" textColor="neutral600" tag="div">
                {t(`dimension.${contribution.dimension}`)}
              </Typography>
              {contribution.evidence.slice(0, 2).map((evidence, place) => (
                <div key={place}>
                  <Quote text={evidence.text} />
                </div>
              ))}
            </th>
            <td>{numbers.loss(contribution.amount)}</td>
            <td>{numbers.exact(after)}</td>
          </tr>
        ))}
        {rest === null ? null : (
          <tr>
            <th scope="row">
              <Typography variant="pi" tag="div" paddingBottom={1}>
                {t('why.rest', { count: rest.count })}
              </Typography>
              <Button type="button" variant="tertiary" size="S" onClick={() => setMost(most + STEP)}>
                {t('more.show')}
              </Button>
            </th>
            <td>{numbers.loss(rest.amount)}</td>
            <td>{numbers.exact(rest.after)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{t('why.end')}</th>
          <td />
          <td>
            <strong>{numbers.exact(fit.score)}</strong>
          </td>
        </tr>
      </tbody>
    </Steps>
  );
};
