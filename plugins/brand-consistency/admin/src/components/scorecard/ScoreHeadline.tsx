import { Box, Flex, Typography } from '@strapi/design-system';
import type { Score } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import { wholeScore, type ShownBand } from '../../presentation/bands';
import { BandMark } from '../common/BandMark';

/** "About 71 (64–78)" and its band; without a score, the reason. */
export const ScoreHeadline = ({ fit, band }: { fit: Score; band: ShownBand }) => {
  const { t, numbers } = useText();
  const { score, low, high, reason } = fit;
  return (
    <Box data-testid="brand-panel-score" data-score={score ?? ''} role="status" width="100%">
      <Flex gap={2} alignItems="center" wrap="wrap" minHeight="2.4rem">
        {score === null ? null : (
          <Typography variant="delta" tag="p">
            {low === null || high === null
              ? t('score.about', { score: numbers.whole(wholeScore(score)) })
              : t('score.aboutWithin', {
                  score: numbers.whole(wholeScore(score)),
                  low: numbers.whole(low),
                  high: numbers.whole(high),
                })}
          </Typography>
        )}
        <BandMark band={band} />
      </Flex>
      {score === null && reason !== undefined ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t(`reason.${reason}`)}
        </Typography>
      ) : null}
    </Box>
  );
};
