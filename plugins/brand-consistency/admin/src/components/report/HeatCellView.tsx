import { VisuallyHidden } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import type { HeatCell } from '../../../../shared/contracts/report';
import { useText } from '../../hooks/useText';
import { BAND_SIGNS, bandOf, wholeScore, type ShownBand } from '../../presentation/bands';
import { heatState } from '../../presentation/heat-matrix';
import { assessmentsPath } from '../../presentation/links';
import { bandFill, bandInk } from '../common/BandMark';

const cellBox = `
  display: block;
  min-width: 7.2rem;
  padding: 0.8rem;
  text-align: center;
  font-variant-numeric: tabular-nums;
`;

const Filled = styled(NavLink)<{ $band: ShownBand }>`
  ${cellBox}
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $band }) => bandFill(theme.colors, $band)};
  color: ${({ theme, $band }) => bandInk(theme.colors, $band)};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }
`;

/** Hatching says "not enough to tell" also where nobody sees colours. */
const Hatched = styled(NavLink)`
  ${cellBox}
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;
  background: repeating-linear-gradient(
    45deg,
    ${({ theme }) => theme.colors.neutral0} 0 5px,
    ${({ theme }) => theme.colors.neutral150} 5px 10px
  );
`;

const Empty = styled.span`
  ${cellBox}
  color: ${({ theme }) => theme.colors.neutral600};
`;

export interface HeatCellViewProps {
  readonly cell: HeatCell | null;
  readonly brand: string | undefined;
}

/** One cell of the heat map: the mean fit and the band's sign, a hatch, or a dash; a link to the texts behind it. */
export const HeatCellView = ({ cell, brand }: HeatCellViewProps) => {
  const { t, numbers } = useText();
  const state = heatState(cell);
  if (cell === null || state === 'empty') {
    return (
      <Empty>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('heat.empty')}</VisuallyHidden>
      </Empty>
    );
  }
  const to = assessmentsPath({
    touchpoint: cell.touchpoint,
    stage: cell.stage,
    ...(brand === undefined ? {} : { brand }),
  });
  const count = t('heat.assets', { count: cell.assets });
  if (state === 'too-short' || cell.fit.value === null) {
    return (
      <Hatched to={to} title={`${t('heat.tooShort')} · ${count}`}>
        <span aria-hidden>…</span>
        <VisuallyHidden>{`${t('heat.tooShort')}, ${count}`}</VisuallyHidden>
      </Hatched>
    );
  }
  const band = bandOf(cell.fit.value);
  return (
    <Filled $band={band} to={to} title={`${t(`band.${band}`)} · ${count}`}>
      {numbers.whole(wholeScore(cell.fit.value))} <span aria-hidden>{BAND_SIGNS[band]}</span>
      <VisuallyHidden>{`, ${t(`band.${band}`)}, ${count}`}</VisuallyHidden>
    </Filled>
  );
};
