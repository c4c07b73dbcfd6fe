import { Box, Grid, LinkButton, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import { LoadError } from '../components/common/LoadError';
import { Section } from '../components/common/Section';
import { ClashList } from '../components/scorecard/ClashList';
import { CoverageList } from '../components/scorecard/CoverageList';
import { DimensionList } from '../components/scorecard/DimensionList';
import { FindingGroups } from '../components/scorecard/FindingGroups';
import { ScoreHeadline } from '../components/scorecard/ScoreHeadline';
import { SuppressedList } from '../components/scorecard/SuppressedList';
import { ThreeNumbers } from '../components/scorecard/ThreeNumbers';
import { VoiceList } from '../components/scorecard/VoiceList';
import { WhyThisScore } from '../components/scorecard/WhyThisScore';
import { useContentSchema } from '../hooks/useContentSchema';
import { useNames } from '../hooks/useNames';
import { useText } from '../hooks/useText';
import { DEFAULT_THRESHOLDS } from '../presentation/bands';
import { fieldOf } from '../presentation/field-labels';
import { assessmentsPath, entryPath } from '../presentation/links';
import { dateTime } from '../presentation/numbers';
import { useGetAssessmentQuery, useGetReportQuery } from '../services/brand-consistency';
import type { AssessmentDetail } from '../../../shared/contracts/assessment';

const Explained = ({ assessment }: { assessment: AssessmentDetail }) => {
  const { t } = useText();
  const content = useContentSchema(assessment.contentType);
  const field = useCallback(
    (path: string) =>
      fieldOf(path, { ...(content ?? { schema: { attributes: {} }, components: {}, labels: {} }), values: {} }),
    [content],
  );
  const { scorecard, compatibilityReport } = assessment;
  const clashes = compatibilityReport?.clashes ?? [];
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={4} s={12} direction="column" alignItems="stretch" gap={4}>
        <Section title={t('detail.score')}>
          <ScoreHeadline fit={scorecard.fit} band={scorecard.band ?? 'unknown'} />
          <Box paddingTop={4} paddingBottom={4}>
            <ThreeNumbers
              numbers={[
                { name: 'fit', value: assessment.fit, reason: `reason.${scorecard.fit.reason ?? 'TOO_SHORT'}` },
                { name: 'consistency', value: assessment.consistency, reason: 'reason.TOO_SHORT' },
                {
                  name: 'compatibility',
                  value: assessment.compatibility,
                  reason:
                    compatibilityReport === null
                      ? 'panel.compatibility.noParent'
                      : `reason.${compatibilityReport.reason ?? 'NO_TARGET'}`,
                },
              ]}
            />
          </Box>
          <Box paddingBottom={2}>
            <Typography variant="pi" fontWeight="bold" tag="h3">
              {t('dimension.title')}
            </Typography>
          </Box>
          <DimensionList dimensions={scorecard.dimensions} thresholds={DEFAULT_THRESHOLDS} />
        </Section>
        <Section title={t('why.title')}>
          <WhyThisScore scorecard={scorecard} />
        </Section>
      </Grid.Item>
      <Grid.Item col={8} s={12} direction="column" alignItems="stretch" gap={4}>
        <Section title={t('finding.title', { count: scorecard.findings.length })}>
          <FindingGroups
            findings={scorecard.findings}
            fieldOf={field}
            heading="h3"
            soundsWrong={scorecard.contributions.length > 0}
          />
          <Box paddingTop={4}>
            <SuppressedList suppressed={scorecard.suppressed} fieldOf={field} />
          </Box>
          <Box paddingTop={4}>
            <CoverageList coverage={scorecard.coverage} />
          </Box>
        </Section>
        {clashes.length === 0 ? null : (
          <Section title={t('clash.title', { count: clashes.length })}>
            <ClashList clashes={clashes} />
          </Section>
        )}
        <Section title={t('voice.title')}>
          <VoiceList scorecard={scorecard} traitNames={assessment.traitNames} />
        </Section>
      </Grid.Item>
    </Grid.Root>
  );
};

/** One stored assessment with everything that explains it. */
export const AssessmentPage = () => {
  const { t, language } = useText();
  const { id = '' } = useParams();
  const { data, error, isError, refetch } = useGetAssessmentQuery(id);
  const isGone = error !== undefined && 'status' in error && error.status === 404;
  const { data: report } = useGetReportQuery({});
  const names = useNames(report);
  const title = data === undefined ? t('list.title') : data.title === '' ? t('list.untitled') : data.title;
  return (
    <Page.Main data-testid="brand-assessment">
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={
          data === undefined
            ? undefined
            : t('detail.subtitle', {
                place: [
                  names.brand(data.brand),
                  ...(data.touchpoint === null ? [] : [names.touchpoint(data.touchpoint)]),
                ].join(' · '),
                status: t(`status.${data.status}`),
                when: dateTime(data.scoredAt, language),
                words: data.words,
              })
        }
        navigationAction={<BackButton fallback={assessmentsPath()} />}
        primaryAction={
          data === undefined ? null : (
            <LinkButton tag={NavLink} to={entryPath(data)} variant="secondary">
              {t('detail.open')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        {isError ? (
          <LoadError
            onRetry={() => void refetch()}
            {...(isGone ? { title: 'detail.gone', hint: 'detail.gone.hint' } : {})}
          />
        ) : null}
        {data === undefined ? isError ? null : <Page.Loading /> : <Explained assessment={data} />}
      </Layouts.Content>
    </Page.Main>
  );
};
