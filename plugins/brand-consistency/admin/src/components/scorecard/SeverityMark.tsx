import { Flex, Typography } from '@strapi/design-system';
import { Information, Lightbulb, WarningCircle, CrossCircle } from '@strapi/icons';
import type { DefaultTheme } from 'styled-components';
import type { Severity } from '../../../../engine/src/findings/types';
import { useText } from '../../hooks/useText';

interface Look {
  readonly Icon: typeof Information;
  readonly color: keyof DefaultTheme['colors'];
}

const LOOKS: Readonly<Record<Severity, Look>> = {
  suggestion: { Icon: Lightbulb, color: 'secondary600' },
  warning: { Icon: Information, color: 'warning600' },
  error: { Icon: WarningCircle, color: 'danger600' },
  critical: { Icon: CrossCircle, color: 'danger700' },
};

/** A severity: an icon of its own shape and the word. */
export const SeverityMark = ({ severity }: { severity: Severity }) => {
  const { t } = useText();
  const { Icon, color } = LOOKS[severity];
  return (
    <Flex gap={1} alignItems="center" tag="span" display="inline-flex">
      <Icon aria-hidden width="1.2rem" height="1.2rem" fill={color} />
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral700">
        {t(`severity.${severity}`)}
      </Typography>
    </Flex>
  );
};
