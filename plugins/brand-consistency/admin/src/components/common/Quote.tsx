import { Typography } from '@strapi/design-system';
import styled from 'styled-components';
import { useText } from '../../hooks/useText';

const Words = styled(Typography)`
  overflow-wrap: anywhere;
`;

const LONGEST = 240;

/** The text's own words, in the quotation marks of the interface's language; the middle of a long passage is left out. */
export const Quote = ({ text }: { text: string }) => {
  const { t } = useText();
  const words = text.replace(/\s+/g, ' ').trim();
  const shown = words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2)} … ${words.slice(-LONGEST / 2)}`;
  return (
    <Words tag="span" variant="pi" fontWeight="semiBold" textColor="neutral800">
      {t('quote', { words: shown })}
    </Words>
  );
};
