import { Typography } from '@strapi/design-system';
import styled from 'styled-components';
import { DIMENSIONS } from '../../../../engine/src/findings/types';
import type { Scorecard } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import { bandOf, wholeScore, type ShownBand, type Thresholds } from '../../presentation/bands';
import { bandFill } from '../common/BandMark';
import { PlainList, Row } from '../common/PlainList';

const Track = styled.div`
  height: 0.4rem;
  width: 100%;
  border-radius: 0.2rem;
  background: ${({ theme }) => theme.colors.neutral150};
`;

const Bar = styled.div<{ $band: ShownBand }>`
  height: 100%;
  border-radius: 0.2rem;
  background: ${({ theme, $band }) => bandFill(theme.colors, $band)};
`;

export interface DimensionListProps {
  readonly dimensions: Scorecard['dimensions'];
  readonly thresholds: Thresholds;
}

/** Every dimension of fit: a bar and a number, or the reason why there is none. */
export const DimensionList = ({ dimensions, thresholds }: DimensionListProps) => {
  const { t, numbers } = useText();
  return (
    <PlainList>
      {DIMENSIONS.map((name) => {
        const { score, reason } = dimensions[name];
        return (
          <li key={name} data-testid="brand-panel-dimension" data-dimension={name} data-score={score ?? ''}>
            <Row>
              <Typography variant="pi" textColor="neutral800">
                {t(`dimension.${name}`)}
              </Typography>
              <Typography variant="pi" fontWeight="semiBold">
                {score === null ? <span aria-hidden>–</span> : numbers.whole(wholeScore(score, thresholds))}
              </Typography>
            </Row>
            {score === null ? (
              <Typography variant="pi" textColor="neutral600" tag="p">
                {t(`reason.${reason ?? 'NO_TARGET'}`)}
              </Typography>
            ) : (
              <Track aria-hidden>
                <Bar $band={bandOf(score, thresholds)} style={{ width: `${score}%` }} />
              </Track>
            )}
          </li>
        );
      })}
    </PlainList>
  );
};
