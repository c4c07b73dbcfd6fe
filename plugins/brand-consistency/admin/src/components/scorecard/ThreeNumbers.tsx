import { Typography } from '@strapi/design-system';
import { useText, type MessageKey } from '../../hooks/useText';
import { wholeScore } from '../../presentation/bands';
import { Row } from '../common/PlainList';

export interface ShownNumber {
  readonly name: 'fit' | 'consistency' | 'compatibility';
  /** 0..100, or null with a reason in words. */
  readonly value: number | null;
  readonly reason: MessageKey;
}

/** Fit, consistency and compatibility: three questions, never one number. */
export const ThreeNumbers = ({ numbers: shown }: { numbers: readonly ShownNumber[] }) => {
  const { t, numbers } = useText();
  return (
    <div>
      {shown.map(({ name, value, reason }) => (
        <div key={name}>
          <Row>
            <Typography variant="pi" textColor="neutral800" title={t(`number.${name}.asks`)}>
              {t(`number.${name}`)}
            </Typography>
            <Typography variant="pi" fontWeight="semiBold" aria-label={value === null ? t('score.none') : undefined}>
              {value === null ? '–' : numbers.whole(wholeScore(value))}
            </Typography>
          </Row>
          {value === null ? (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {t(reason)}
            </Typography>
          ) : null}
        </div>
      ))}
    </div>
  );
};
