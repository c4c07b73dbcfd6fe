import { Box, LinkButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useText } from '../hooks/useText';

/** For those who may check texts but not read reports: where the panel is. */
export const EditorsPage = () => {
  const { t } = useText();
  return (
    <Page.Main>
      <Page.Title>{t('plugin.name')}</Page.Title>
      <Layouts.Header title={t('plugin.name')} />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <Typography tag="p">{t('editors.hint')}</Typography>
          <Box paddingTop={4}>
            <LinkButton tag={NavLink} to="/content-manager" variant="secondary">
              {t('editors.open')}
            </LinkButton>
          </Box>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
