import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { changeListQuery, readListQuery, type ListQuery } from '../presentation/list-query';

/** The list's filters live in the address, so that a view can be shared and gone back to. */
export function useListQuery(): { query: ListQuery; change: (name: string, value: string | undefined) => void } {
  const [search, setSearch] = useSearchParams();
  const query = useMemo(() => readListQuery(search), [search]);
  return { query, change: (name, value) => setSearch(changeListQuery(search, name, value)) };
}
