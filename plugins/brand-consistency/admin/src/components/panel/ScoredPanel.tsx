import { memo, useCallback, useMemo } from 'react';
import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import { useApplyEdit } from '../../hooks/useApplyEdit';
import type { ContentTypeSchema } from '../../hooks/useContentSchema';
import type { Scored } from '../../hooks/live-score';
import { useText } from '../../hooks/useText';
import { fieldOf } from '../../presentation/field-labels';
import { Disclosure } from '../common/Disclosure';
import { ClashList } from '../scorecard/ClashList';
import { CoverageList } from '../scorecard/CoverageList';
import { DimensionList } from '../scorecard/DimensionList';
import { FindingGroups } from '../scorecard/FindingGroups';
import { ScoreHeadline } from '../scorecard/ScoreHeadline';
import { ThreeNumbers, type ShownNumber } from '../scorecard/ThreeNumbers';
import { SuppressedList } from '../scorecard/SuppressedList';
import { VoiceList } from '../scorecard/VoiceList';
import { WhyThisScore } from '../scorecard/WhyThisScore';
import { EditBar } from './EditBar';
import { ReadingLine } from './ReadingLine';

export interface ScoredPanelProps {
  readonly score: Scored;
  readonly content: ContentTypeSchema;
  /** The stored consistency: it compares with the brand's other texts, which the browser does not have. */
  readonly consistency: number | null;
  readonly readOnly: boolean;
  readonly creating: boolean;
}

/** The panel with a score: the numbers, what they come from, and what to mend. */
export const ScoredPanel = memo(({ score, content, consistency, readOnly, creating }: ScoredPanelProps) => {
  const { t, say } = useText();
  const { scorecard, compatibility, extraction, values, brand, touchpoint, thresholds, traitNames } = score;
  const { state, canApply, apply, undo } = useApplyEdit(extraction.units, readOnly, creating);
  const field = useCallback((path: string) => fieldOf(path, { ...content, values }), [content, values]);
  const order = useMemo(() => extraction.units.map((unit) => unit.path), [extraction]);
  const numbers: readonly ShownNumber[] = [
    { name: 'fit', value: scorecard.fit.score, reason: `reason.${scorecard.fit.reason ?? 'TOO_SHORT'}` },
    { name: 'consistency', value: consistency, reason: 'panel.consistency.unknown' },
    {
      name: 'compatibility',
      value: compatibility?.score ?? null,
      reason: compatibility === null ? 'panel.compatibility.noParent' : `reason.${compatibility.reason ?? 'NO_TARGET'}`,
    },
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <Typography variant="pi" textColor="neutral700" tag="p">
          {t('panel.where', { brand, touchpoint: touchpoint === null ? t('panel.noTouchpoint') : say(touchpoint) })}
        </Typography>
        <ScoreHeadline fit={scorecard.fit} band={scorecard.band ?? 'unknown'} />
        {scorecard.fit.score === null ? null : (
          <Disclosure label={t('why.title')}>
            <WhyThisScore scorecard={scorecard} />
          </Disclosure>
        )}
      </Box>
      <ThreeNumbers numbers={numbers} />
      {compatibility !== null && compatibility.clashes.length > 0 ? (
        <Disclosure label={t('clash.title', { count: compatibility.clashes.length })}>
          <ClashList clashes={compatibility.clashes} />
        </Disclosure>
      ) : null}
      <ReadingLine extraction={extraction} scorecard={scorecard} fieldOf={field} />
      <Divider />
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {t('dimension.title')}
      </Typography>
      <DimensionList dimensions={scorecard.dimensions} thresholds={thresholds} />
      <Disclosure label={t('voice.title')} testId="brand-panel-voice">
        <VoiceList scorecard={scorecard} traitNames={traitNames} />
      </Disclosure>
      <Divider />
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {t('finding.title', { count: scorecard.findings.length })}
      </Typography>
      <EditBar state={state} onUndo={undo} />
      <FindingGroups
        findings={scorecard.findings}
        fieldOf={field}
        order={order}
        heading="h4"
        soundsWrong={scorecard.contributions.length > 0}
        onApplyFor={({ path }) => (canApply(field(path)) ? (edit) => void apply(path, edit) : undefined)}
      />
      <SuppressedList suppressed={scorecard.suppressed} fieldOf={field} />
      <CoverageList coverage={scorecard.coverage} />
    </Flex>
  );
});
ScoredPanel.displayName = 'ScoredPanel';
