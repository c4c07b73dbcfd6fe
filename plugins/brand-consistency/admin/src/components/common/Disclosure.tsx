import { useId, useState, type ReactNode } from 'react';
import { Box } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import styled from 'styled-components';

const Toggle = styled.button<{ $wide: boolean }>`
  display: inline-flex;
  width: ${({ $wide }) => ($wide ? '100%' : 'auto')};
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

/** A figure on the right, below the name where there is no room beside it. */
const Named = styled.span`
  display: flex;
  flex: 1;
  flex-wrap: wrap;
  justify-content: space-between;
  column-gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;

  > :first-child::first-letter {
    text-transform: uppercase;
  }

  > :last-child {
    margin-left: auto;
    color: ${({ theme }) => theme.colors.neutral800};
    font-variant-numeric: tabular-nums;
  }
`;

export interface DisclosureProps {
  readonly label: string;
  /** A figure that belongs to the label. */
  readonly aside?: string;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** A button that shows and hides what explains. */
export const Disclosure = ({ label, aside, children, testId }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box width="100%" data-testid={testId}>
      <Toggle
        type="button"
        $wide={aside !== undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {aside === undefined ? (
          label
        ) : (
          <Named>
            <span>{label}</span> <span>{aside}</span>
          </Named>
        )}
        <CaretDown aria-hidden fill="currentColor" />
      </Toggle>
      <Box id={id} hidden={!open} paddingTop={1}>
        {open ? children : null}
      </Box>
    </Box>
  );
};
