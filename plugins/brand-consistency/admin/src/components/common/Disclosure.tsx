import { useId, useState, type ReactNode } from 'react';
import { Box } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import styled from 'styled-components';

const Toggle = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[1]} 0;
  color: ${({ theme }) => theme.colors.primary600};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  text-align: left;
  cursor: pointer;

  svg {
    flex: none;
    width: 1rem;
    height: 1rem;
    transition: transform 120ms;
  }

  &[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }

  @media (prefers-reduced-motion: reduce) {
    svg {
      transition: none;
    }
  }
`;

export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** A button that shows and hides what explains. */
export const Disclosure = ({ label, children, testId }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box width="100%" data-testid={testId}>
      <Toggle type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
        <CaretDown aria-hidden fill="currentColor" />
      </Toggle>
      <Box id={id} hidden={!open} paddingTop={1}>
        {open ? children : null}
      </Box>
    </Box>
  );
};
