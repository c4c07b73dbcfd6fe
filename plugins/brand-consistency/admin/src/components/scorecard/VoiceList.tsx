import { useMemo } from 'react';
import { Typography } from '@strapi/design-system';
import type { Localised } from '../../../../engine/src/language';
import type { Scorecard } from '../../../../engine/src/score/types';
import { explainMeasure } from '../../../../engine/src/voice/explain';
import { useText } from '../../hooks/useText';
import { voiceRows, type VoiceRow } from '../../presentation/voice-rows';
import { Disclosure } from '../common/Disclosure';
import { PlainList } from '../common/PlainList';

const Why = ({ row: { name, scale, measure } }: { row: VoiceRow }) => {
  const { t, language } = useText();
  return (
    <>
      <Typography variant="pi" textColor="neutral800" tag="p">
        {explainMeasure(measure, language, name)}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t(`voice.scale.${scale}`)}
      </Typography>
    </>
  );
};

export interface VoiceListProps {
  readonly scorecard: Pick<Scorecard, 'voice' | 'traits'>;
  /** Names of the brand's own traits, by id. */
  readonly traitNames: Readonly<Record<string, Localised>>;
}

/** How a text sounds, value by value with its interval; each opens to the words that it is the sum of. */
export const VoiceList = ({ scorecard, traitNames }: VoiceListProps) => {
  const { t, say, numbers } = useText();
  const rows = useMemo(() => voiceRows(scorecard, traitNames), [scorecard, traitNames]);
  return (
    <div data-testid="brand-voice">
      <Typography variant="pi" textColor="neutral600" tag="p">
        {t('voice.hint')}
      </Typography>
      <PlainList $gap={1}>
        {rows.map((row) => {
          const { value, low, high } = row.measure;
          return (
            <li key={row.id}>
              <Disclosure
                label={say(row.name)}
                aside={
                  value === null
                    ? t('voice.unmeasured')
                    : t('voice.value', {
                        value: numbers.whole(value),
                        low: numbers.whole(low),
                        high: numbers.whole(high),
                      })
                }
                testId={`brand-voice-${row.id}`}
              >
                <Why row={row} />
              </Disclosure>
            </li>
          );
        })}
      </PlainList>
    </div>
  );
};
