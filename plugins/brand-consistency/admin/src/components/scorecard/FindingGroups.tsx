import { useMemo } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { Edit } from '../../../../engine/src/findings/types';
import type { ScoredFinding } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import type { Field } from '../../presentation/field-labels';
import { clusterFindings } from '../../presentation/finding-clusters';
import { groupFindings } from '../../presentation/group-findings';
import { PartOfList } from '../common/PartOfList';
import { FindingClusterItem } from './FindingClusterItem';

/** More reasons at once nobody reads. */
const STEP = 15;

export interface FindingGroupsProps {
  readonly findings: readonly ScoredFinding[];
  readonly fieldOf: (path: string) => Field;
  /** Paths of the units in the order of the text, where it is known. */
  readonly order?: readonly string[];
  /** The heading's place in the page. */
  readonly heading: 'h3' | 'h4';
  /** Points were lost to how the text sounds as a whole, which no single finding shows. */
  readonly soundsWrong: boolean;
  /** What puts an edit of a finding into the text; undefined where the user may not. */
  readonly onApplyFor?: (finding: ScoredFinding) => ((edit: Edit) => void) | undefined;
}

/** Findings under the field they stand in. */
export const FindingGroups = ({ findings, fieldOf, order, heading, soundsWrong, onApplyFor }: FindingGroupsProps) => {
  const { t } = useText();
  const groups = useMemo(() => groupFindings(findings, fieldOf, order), [findings, fieldOf, order]);
  if (groups.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral700" tag="p">
        {t(soundsWrong ? 'finding.onlyVoice' : 'finding.none')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {groups.map((group) => (
        <Box key={group.field.path}>
          <Typography variant="pi" fontWeight="bold" tag={heading}>
            {t('finding.field', { field: group.field.label, count: group.findings.length })}
          </Typography>
          <PartOfList items={clusterFindings(group.findings)} step={STEP} gap={2}>
            {(cluster) => <FindingClusterItem key={cluster.id} cluster={cluster} onApplyFor={onApplyFor} />}
          </PartOfList>
        </Box>
      ))}
    </Flex>
  );
};
