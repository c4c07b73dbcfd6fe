import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import styled from 'styled-components';
import type { ScoredFinding } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import { Row } from '../common/PlainList';
import { Quote } from '../common/Quote';
import { SeverityMark } from './SeverityMark';

const Item = styled.li`
  padding-top: ${({ theme }) => theme.spaces[2]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow-wrap: anywhere;
`;

export interface FindingItemProps {
  readonly finding: ScoredFinding;
  /** What the user may do about it. */
  readonly action?: ReactNode;
}

/** One finding: how grave, the words themselves, what to write instead, why, and what it cost. */
export const FindingItem = ({ finding, action }: FindingItemProps) => {
  const { t, say, numbers } = useText();
  const { severity, actual, expected, message, why, contribution } = finding;
  return (
    <Item data-testid="brand-panel-finding" data-rule={finding.rule} data-severity={severity}>
      <Row>
        <SeverityMark severity={severity} />
        <Typography variant="pi" textColor="neutral600">
          {contribution > 0 ? t('finding.points', { points: numbers.loss(contribution) }) : ''}
        </Typography>
      </Row>
      {actual === '' && expected.length === 0 ? null : (
        <Box>
          {actual === '' ? null : <Quote text={actual} />}
          {expected.length === 0 ? null : (
            <Typography variant="pi" textColor="neutral800">
              {' → '}
              {expected.map((words) => t('quote', { words })).join(t('or'))}
            </Typography>
          )}
        </Box>
      )}
      <Typography variant="pi" textColor="neutral700" tag="p">
        {say(message)}
      </Typography>
      {why === undefined ? null : (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('finding.why', { why: say(why) })}
        </Typography>
      )}
      {action}
    </Item>
  );
};
