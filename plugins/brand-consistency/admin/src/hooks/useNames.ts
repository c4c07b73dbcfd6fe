import { useMemo } from 'react';
import type { PortfolioReport } from '../../../shared/contracts/report';
import { useText } from './useText';

export interface Names {
  readonly brand: (key: string) => string;
  readonly touchpoint: (key: string) => string;
}

/** What people call brands and touchpoints; the key where the report does not know them (yet). */
export function useNames(report: Pick<PortfolioReport, 'brands' | 'touchpoints'> | undefined): Names {
  const { say } = useText();
  return useMemo(() => {
    const brands = new Map(report?.brands.map(({ key, name }) => [key, name]));
    const touchpoints = new Map(report?.touchpoints.map(({ key, name }) => [key, say(name)]));
    return { brand: (key) => brands.get(key) ?? key, touchpoint: (key) => touchpoints.get(key) ?? key };
  }, [report, say]);
}
