import { Typography } from '@strapi/design-system';
import type { Clash } from '../../../../engine/src/compatibility/types';
import { useText } from '../../hooks/useText';
import { PlainList, Row } from '../common/PlainList';

/** Where a brand or a text disagrees with the parent brand. */
export const ClashList = ({ clashes }: { clashes: readonly Clash[] }) => {
  const { say, numbers } = useText();
  return (
    <PlainList $gap={1}>
      {clashes.map((clash) => (
        <li key={`${clash.kind} ${clash.path}`}>
          <Row>
            <Typography variant="pi" textColor="neutral700">
              {say(clash.message)}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {numbers.loss(clash.contribution)}
            </Typography>
          </Row>
        </li>
      ))}
    </PlainList>
  );
};
