import { Button, Typography } from '@strapi/design-system';
import type { Edit } from '../../../../engine/src/findings/types';
import type { ScoredFinding } from '../../../../engine/src/score/types';
import { useText } from '../../hooks/useText';
import { suggestionsOf } from '../../presentation/suggestions';
import { PlainList, Row } from '../common/PlainList';

/** A longer choice helps nobody. */
const MOST = 5;

export interface SuggestionListProps {
  readonly finding: ScoredFinding;
  /** Puts an edit into the text; absent: the user may not change the text here. */
  readonly onApply?: ((edit: Edit) => void) | undefined;
}

/** What to write instead, best first, each with a button where it can be put in as it stands. */
export const SuggestionList = ({ finding, onApply }: SuggestionListProps) => {
  const { t } = useText();
  const suggestions = suggestionsOf(finding);
  const { actual } = finding;
  if (suggestions.length === 0) return null;
  const shown = suggestions.slice(0, MOST);
  return (
    <PlainList $gap={1}>
      {shown.map(({ words, edit }) => (
        <li key={words}>
          <Row>
            <Typography variant="pi" textColor="neutral800">
              <span aria-hidden>→ </span>
              {words === '' ? t('edit.remove') : t('quote', { words })}
            </Typography>
            {edit === null || onApply === undefined ? null : (
              <Button
                type="button"
                variant="secondary"
                size="S"
                onClick={() => onApply(edit)}
                aria-label={
                  words === '' ? t('edit.applyRemove', { actual }) : t('edit.applyTo', { actual, replacement: words })
                }
              >
                {t('edit.apply')}
              </Button>
            )}
          </Row>
        </li>
      ))}
      {suggestions.length > MOST ? (
        <li>
          <Typography variant="pi" textColor="neutral600">
            {t('finding.moreWays', { count: suggestions.length - MOST })}
          </Typography>
        </li>
      ) : null}
    </PlainList>
  );
};
