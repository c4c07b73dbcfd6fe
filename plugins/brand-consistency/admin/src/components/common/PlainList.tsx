import styled from 'styled-components';

/** A list for its meaning, without bullets. */
export const PlainList = styled.ul<{ $gap?: 1 | 2 | 3 | 4 }>`
  display: flex;
  flex-direction: column;
  gap: ${({ theme, $gap = 2 }) => theme.spaces[$gap]};
  width: 100%;
  list-style: none;
`;

/** Name on the left, figure on the right. */
export const Row = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;

  > :first-child {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  > :last-child {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
`;
