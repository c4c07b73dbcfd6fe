import { Typography } from '@strapi/design-system';
import styled from 'styled-components';
import type { Edit } from '../../../../engine/src/findings/types';
import type { ScoredFinding } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import { certaintyOf } from '../../presentation/certainty';
import type { ToldOnce } from '../../presentation/finding-clusters';
import { Row } from '../common/PlainList';
import { Quote } from '../common/Quote';
import { SeverityMark } from './SeverityMark';
import { SuggestionList } from './SuggestionList';

const Item = styled.li`
  display: flex;
  flex-direction: column;
  align-items: stretch;
  gap: ${({ theme }) => theme.spaces[1]};
  padding-top: ${({ theme }) => theme.spaces[2]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow-wrap: anywhere;
`;

export interface FindingItemProps {
  readonly finding: ScoredFinding;
  /** What stands above this finding already, for all of its reason. */
  readonly told: ToldOnce;
  /** Puts an edit into the text; absent: the user may not change the text here. */
  readonly onApply?: ((edit: Edit) => void) | undefined;
}

/** One finding: how grave and how sure, the words, what is wrong, what to write instead, why and who says so, and its cost. */
export const FindingItem = ({ finding, told, onApply }: FindingItemProps) => {
  const { t, say, numbers } = useText();
  const { severity, actual, message, why, owner, confidence, also = [], contribution } = finding;
  const certainty = certaintyOf(confidence);
  const small = (text: string) => (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {text}
    </Typography>
  );
  return (
    <Item data-testid="brand-panel-finding" data-rule={finding.rule} data-severity={severity}>
      <Row>
        <SeverityMark severity={severity} />
        <Typography variant="pi" textColor="neutral600">
          {contribution > 0 ? t('finding.points', { points: numbers.loss(contribution) }) : ''}
        </Typography>
      </Row>
      {actual === '' ? null : <Quote text={actual} />}
      {told.message !== undefined ? null : (
        <Typography variant="pi" textColor="neutral700" tag="p">
          {say(message)}
        </Typography>
      )}
      {certainty === null ? null : small(t(`certainty.${certainty}`))}
      <SuggestionList finding={finding} onApply={onApply} />
      {why === undefined || told.why !== undefined ? null : small(t('finding.why', { why: say(why) }))}
      {owner === undefined || told.owner !== undefined ? null : small(t('finding.owner', { owner }))}
      {also.length === 0 ? null : small(t('finding.also', { count: also.length, rules: also.join(', ') }))}
    </Item>
  );
};
