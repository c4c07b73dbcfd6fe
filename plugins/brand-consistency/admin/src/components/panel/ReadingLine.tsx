import { Box, Typography } from '@strapi/design-system';
import type { Extraction } from '../../../../shared/extract/types';
import type { Scorecard } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import type { Field } from '../../presentation/field-labels';
import { Disclosure } from '../common/Disclosure';
import { PlainList } from '../common/PlainList';

export interface ReadingLineProps {
  readonly extraction: Extraction;
  readonly scorecard: Pick<Scorecard, 'language' | 'words'>;
  readonly fieldOf: (path: string) => Field;
}

/** What was read, and what was not and why: "7 of 8 fields · Vietnamese · 412 words". */
export const ReadingLine = ({ extraction, scorecard, fieldOf }: ReadingLineProps) => {
  const { t } = useText();
  const { read, empty, skipped } = extraction;
  return (
    <Box width="100%">
      <Typography variant="pi" textColor="neutral700" tag="p">
        {t('reading.line', {
          read,
          total: read + empty + skipped.length,
          language: t(`language.${scorecard.language ?? 'none'}`),
          words: scorecard.words,
        })}
      </Typography>
      {empty + skipped.length === 0 ? null : (
        <Disclosure label={t('reading.unread', { count: empty + skipped.length })}>
          <PlainList $gap={1}>
            {empty === 0 ? null : (
              <li>
                <Typography variant="pi">{t('reading.empty', { count: empty })}</Typography>
              </li>
            )}
            {skipped.map(({ path, reason }) => (
              <li key={path}>
                <Typography variant="pi">{t(`unread.${reason}`, { field: fieldOf(path).label })}</Typography>
              </li>
            ))}
          </PlainList>
        </Disclosure>
      )}
    </Box>
  );
};
