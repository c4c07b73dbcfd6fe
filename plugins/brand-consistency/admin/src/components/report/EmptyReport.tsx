import { Box, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../hooks/useText';
import { PLUGIN_ID } from '../../pluginId';

const typePath = (name: string) => `/content-manager/collection-types/plugin::${PLUGIN_ID}.${name}`;

/** No report yet, and the steps that lead to one. */
export const EmptyReport = ({ hasBrands }: { hasBrands: boolean }) => {
  const { t } = useText();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8} width="100%" data-testid="brand-report-empty">
      <Typography variant="delta" tag="h2" textAlign="center">
        {t(hasBrands ? 'empty.noAssets' : 'empty.noBrands')}
      </Typography>
      <Box
        tag="ol"
        paddingTop={4}
        style={{
          maxWidth: '60rem',
          margin: '0 auto',
          listStyle: 'decimal',
          paddingLeft: '2.4rem',
          fontSize: '1.4rem',
        }}
        color="neutral800"
      >
        {hasBrands ? null : (
          <Box tag="li" paddingBottom={2}>
            <Typography>{t('empty.step.brand')}</Typography>{' '}
            <Link tag={NavLink} to={typePath('brand')}>
              {t('empty.step.brand.link')}
            </Link>
          </Box>
        )}
        <Box tag="li" paddingBottom={2}>
          <Typography>{t('empty.step.binding')}</Typography>{' '}
          <Link tag={NavLink} to={typePath('binding')}>
            {t('empty.step.binding.link')}
          </Link>
        </Box>
        <Box tag="li">
          <Typography>{t('empty.step.score')}</Typography>
        </Box>
      </Box>
    </Box>
  );
};
