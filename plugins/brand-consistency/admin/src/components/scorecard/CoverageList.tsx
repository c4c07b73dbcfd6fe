import { Box, Typography } from '@strapi/design-system';
import type { PositioningCoverage } from '../../../../engine/src/positioning/types';
import { useText } from '../../hooks/useText';
import { PlainList } from '../common/PlainList';
import { Quote } from '../common/Quote';

const UNHEARD = ['missing', 'weak', 'contradicted'] as const;
type Unheard = (typeof UNHEARD)[number];

function isUnheard(state: string): state is Unheard {
  return UNHEARD.some((each) => each === state);
}

/** Which points of the positioning the text should say and does not, or says badly. */
export const CoverageList = ({ coverage }: { coverage: PositioningCoverage }) => {
  const { t, say } = useText();
  const unheard = coverage.filter((item) => isUnheard(item.state));
  if (unheard.length === 0) return null;
  return (
    <Box width="100%">
      <Typography variant="pi" fontWeight="bold" tag="h3">
        {t('coverage.title')}
      </Typography>
      <PlainList $gap={1}>
        {unheard.map((item) => (
          <li key={item.id}>
            <Typography variant="pi" textColor="neutral800">
              {isUnheard(item.state) ? t(`coverage.${item.state}`) : ''}
            </Typography>{' '}
            <Quote text={item.claim} />
            <Typography variant="pi" textColor="neutral600" tag="p">
              {say(item.why)}
            </Typography>
          </li>
        ))}
      </PlainList>
    </Box>
  );
};
