import { useState, type ReactNode } from 'react';
import { Button } from '@strapi/design-system';
import { useText } from '../../hooks/useText';
import { PlainList } from './PlainList';

export interface PartOfListProps<Item> {
  readonly items: readonly Item[];
  /** So many at first, and so many more at a time. */
  readonly step: number;
  readonly gap: 2 | 4;
  /** A list item, with its key. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that may be long: its beginning, and the rest on demand. */
export function PartOfList<Item>({ items, step, gap, children }: PartOfListProps<Item>) {
  const { t, numbers } = useText();
  const [most, setMost] = useState(step);
  return (
    <PlainList $gap={gap}>
      {items.slice(0, most).map(children)}
      {items.length > most ? (
        <li>
          <Button type="button" variant="tertiary" size="S" onClick={() => setMost(most + step)}>
            {t('more.left', { count: numbers.whole(items.length - most) })}
          </Button>
        </li>
      ) : null}
    </PlainList>
  );
}
