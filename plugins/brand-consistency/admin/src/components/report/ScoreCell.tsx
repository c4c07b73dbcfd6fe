import { Typography } from '@strapi/design-system';
import styled from 'styled-components';
import { useText } from '../../hooks/useText';
import { BAND_SIGNS, bandOf, wholeScore, type ShownBand } from '../../presentation/bands';
import { bandFill } from '../common/BandMark';

const Figure = styled.span<{ $band: ShownBand }>`
  display: inline-flex;
  gap: 0.4rem;
  padding-left: 0.6rem;
  border-left: 0.4rem solid ${({ theme, $band }) => bandFill(theme.colors, $band)};
  font-variant-numeric: tabular-nums;
`;

/** A score in a table: colour, figure and the band's sign; the band given, or by the default thresholds. */
export const ScoreCell = ({ value, band = bandOf(value) }: { value: number | null; band?: ShownBand }) => {
  const { t, numbers } = useText();
  if (value === null) {
    return (
      <Typography textColor="neutral600" aria-label={t('score.none')}>
        –
      </Typography>
    );
  }
  return (
    <Typography textColor="neutral800">
      <Figure $band={band} title={t(`band.${band}`)}>
        {numbers.whole(wholeScore(value))}
        <span aria-label={t(`band.${band}`)} role="img">
          {BAND_SIGNS[band]}
        </span>
      </Figure>
    </Typography>
  );
};
