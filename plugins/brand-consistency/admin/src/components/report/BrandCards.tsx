import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import type { BrandRow } from '../../../../shared/contracts/report';
import { useText } from '../../hooks/useText';
import { bandOf, SHOWN_BANDS, wholeScore } from '../../presentation/bands';
import { assessmentsPath } from '../../presentation/links';
import { BandMark } from '../common/BandMark';
import { Disclosure } from '../common/Disclosure';
import { ClashList } from '../scorecard/ClashList';

const Figures = styled.div`
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[4]} 0;
`;

const Figure = ({ name, value }: { name: 'fit' | 'consistency' | 'compatibility'; value: number | null }) => {
  const { t, numbers } = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="sigma" textColor="neutral600">
        {t(`number.${name}`)}
      </Typography>
      <Typography variant="alpha" tag="p" lineHeight={1}>
        {value === null ? '–' : numbers.whole(wholeScore(value))}
      </Typography>
      {value === null ? (
        <Typography variant="pi" textColor="neutral600">
          {t('score.none')}
        </Typography>
      ) : (
        <BandMark band={bandOf(value)} />
      )}
    </Flex>
  );
};

const BrandCard = ({ brand, names }: { brand: BrandRow; names: ReadonlyMap<string, string> }) => {
  const { t, numbers } = useText();
  const parent =
    brand.parent === null
      ? t('report.brand.noParent')
      : t('report.brand.parent', { parent: names.get(brand.parent) ?? brand.parent });
  return (
    <Box
      tag="article"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      width="100%"
      data-testid="brand-report-brand"
    >
      <Typography variant="delta" tag="h2">
        {brand.name}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {`${t('report.brand.assets', { count: brand.assets })} · ${parent}`}
      </Typography>
      <Figures>
        <Figure name="fit" value={brand.fit.value} />
        <Figure name="consistency" value={brand.consistency} />
        <Figure name="compatibility" value={brand.compatibility} />
      </Figures>
      <Flex gap={3} wrap="wrap">
        {SHOWN_BANDS.filter((band) => brand.bands[band] > 0).map((band) => (
          <Link key={band} tag={NavLink} to={assessmentsPath({ brand: brand.key, band })}>
            {t('report.brand.band', { count: numbers.whole(brand.bands[band]), band: t(`band.${band}`) })}
          </Link>
        ))}
      </Flex>
      {brand.clashes.length === 0 ? null : (
        <Disclosure label={t('clash.title', { count: brand.clashes.length })}>
          <ClashList clashes={brand.clashes} />
        </Disclosure>
      )}
    </Box>
  );
};

/** Three numbers for each brand, with how many texts stand in which band. */
export const BrandCards = ({ brands }: { brands: readonly BrandRow[] }) => {
  const names = new Map(brands.map((brand) => [brand.key, brand.name]));
  return (
    <Grid.Root gap={4}>
      {brands.map((brand) => (
        <Grid.Item
          key={brand.key}
          col={brands.length === 1 ? 12 : brands.length === 2 ? 6 : 4}
          s={12}
          alignItems="stretch"
        >
          <BrandCard brand={brand} names={names} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
