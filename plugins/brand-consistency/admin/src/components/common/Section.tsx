import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

export interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly aside?: ReactNode;
  /** What stands below is a card of its own. */
  readonly flat?: boolean;
  readonly children: ReactNode;
}

const CARD = { background: 'neutral0', hasRadius: true, shadow: 'tableShadow', padding: 6 } as const;

/** One card of a page: a heading, a word about it, and its content. */
export const Section = ({ title, hint, aside, flat = false, children }: SectionProps) => (
  <Box tag="section" width="100%" {...(flat ? {} : CARD)}>
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap" paddingBottom={4}>
      <Box>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {hint === undefined ? null : (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        )}
      </Box>
      {aside}
    </Flex>
    {children}
  </Box>
);
