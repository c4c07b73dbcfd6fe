import { Box, Typography } from '@strapi/design-system';
import styled from 'styled-components';
import type { Edit } from '../../../../engine/src/findings/types';
import type { ScoredFinding } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import type { FindingCluster } from '../../presentation/finding-clusters';
import { PartOfList } from '../common/PartOfList';
import { FindingItem } from './FindingItem';

/** Whoever has mended a few of one kind has understood; the others must not hide what else there is. */
const STEP = 5;

const Reason = styled.li`
  padding: ${({ theme }) => theme.spaces[2]} 0 0 ${({ theme }) => theme.spaces[2]};
  border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
  overflow-wrap: anywhere;
`;

export interface FindingClusterItemProps {
  readonly cluster: FindingCluster;
  /** What puts an edit of a finding into the text; undefined where the user may not. */
  readonly onApplyFor: ((finding: ScoredFinding) => ((edit: Edit) => void) | undefined) | undefined;
}

/** Findings of one reason: what they share stands once above them. */
export const FindingClusterItem = ({ cluster, onApplyFor }: FindingClusterItemProps) => {
  const { t, say } = useText();
  const { findings, told } = cluster;
  const { message, why, owner } = told;
  const item = (finding: ScoredFinding) => (
    <FindingItem
      key={`${finding.rule} ${finding.path} ${finding.start} ${finding.end}`}
      finding={finding}
      told={told}
      onApply={onApplyFor?.(finding)}
    />
  );
  const [first] = findings;
  if (findings.length === 1 && first !== undefined) return item(first);
  const small = (text: string) => (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {text}
    </Typography>
  );
  return (
    <Reason data-testid="brand-panel-reason">
      {message === undefined ? null : (
        <Typography variant="pi" textColor="neutral800" tag="p">
          {say(message)}
        </Typography>
      )}
      {why === undefined ? null : small(t('finding.whyAll', { count: findings.length, why: say(why) }))}
      {owner === undefined ? null : small(t('finding.owner', { owner }))}
      <Box paddingTop={2}>
        <PartOfList items={findings} step={STEP} gap={2}>
          {item}
        </PartOfList>
      </Box>
    </Reason>
  );
};
