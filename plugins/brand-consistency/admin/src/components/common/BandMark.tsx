import styled, { type DefaultTheme } from 'styled-components';
import { BAND_SIGNS, type ShownBand } from '../../presentation/bands';
import { readableOn } from '../../presentation/contrast';
import { useText } from '../../hooks/useText';

/** Blue, orange and red stay apart for colour-blind readers; the *500 tokens are the same in both themes. */
export function bandFill(colors: DefaultTheme['colors'], band: ShownBand): string {
  switch (band) {
    case 'good':
      return colors.secondary500;
    case 'warning':
      return colors.warning500;
    case 'off':
      return colors.danger500;
    case 'unknown':
      return colors.neutral200;
  }
}

export function bandInk(colors: DefaultTheme['colors'], band: ShownBand): string {
  return readableOn(bandFill(colors, band), colors.neutral0, colors.neutral900);
}

const Mark = styled.span<{ $band: ShownBand }>`
  display: inline-flex;
  flex: none;
  align-items: baseline;
  width: fit-content;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $band }) => bandFill(theme.colors, $band)};
  color: ${({ theme, $band }) => bandInk(theme.colors, $band)};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  line-height: 1.6;
`;

/** The band of a score: a colour, a sign and a word. */
export const BandMark = ({ band }: { band: ShownBand }) => {
  const { t } = useText();
  return (
    <Mark $band={band}>
      <span aria-hidden>{BAND_SIGNS[band]}</span>
      {t(`band.${band}`)}
    </Mark>
  );
};
