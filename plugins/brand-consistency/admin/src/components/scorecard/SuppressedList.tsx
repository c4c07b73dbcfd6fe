import { Typography } from '@strapi/design-system';
import type { SuppressedFinding, Suppression } from '../../../../engine/src/suppression/types';
import { useText, type Text } from '../../hooks/useText';
import type { Field } from '../../presentation/field-labels';
import { calendarDay } from '../../presentation/numbers';
import { Disclosure } from '../common/Disclosure';
import { PlainList } from '../common/PlainList';
import { Quote } from '../common/Quote';

/** As with findings: nobody reads more. */
const MOST = 60;

function silencedBy(by: Suppression, fieldOf: (path: string) => Field, { t, language }: Text): string {
  const reason = by.reason ?? t('suppressed.noReason');
  if (by.source === 'comment') return t('suppressed.comment', { field: fieldOf(by.path).label, reason });
  return by.until === undefined
    ? t('suppressed.exception', { reason })
    : t('suppressed.exceptionUntil', { reason, until: calendarDay(by.until, language) });
}

export interface SuppressedListProps {
  /** Absent in assessments that an older engine stored. */
  readonly suppressed: readonly SuppressedFinding[] | undefined;
  readonly fieldOf: (path: string) => Field;
}

/** How many findings somebody waived, and on opening it which, who did, and why. */
export const SuppressedList = ({ suppressed = [], fieldOf }: SuppressedListProps) => {
  const text = useText();
  const { t, say, numbers } = text;
  if (suppressed.length === 0) return null;
  return (
    <Disclosure label={t('suppressed.title', { count: suppressed.length })} testId="brand-suppressed">
      <PlainList>
        {suppressed.slice(0, MOST).map(({ finding, by }) => (
          <li key={`${finding.rule} ${finding.path} ${finding.start} ${finding.end}`} data-rule={finding.rule}>
            {finding.actual === '' ? null : <Quote text={finding.actual} />}
            <Typography variant="pi" textColor="neutral700" tag="p">
              {say(finding.message)}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {silencedBy(by, fieldOf, text)}
            </Typography>
          </li>
        ))}
        {suppressed.length > MOST ? (
          <li>
            <Typography variant="pi" textColor="neutral600">
              {t('suppressed.more', { count: numbers.whole(suppressed.length - MOST) })}
            </Typography>
          </li>
        ) : null}
      </PlainList>
    </Disclosure>
  );
};
