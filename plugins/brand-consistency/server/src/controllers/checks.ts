import type { Core } from '@strapi/strapi';
import { checkBody, type CheckResponse } from '../../../shared/contracts';
import { getService } from '../utils/get-service';
import { today } from '../utils/today';
import { userLanguage } from '../utils/user-language';
import { validated, validationError } from '../utils/validate';
import type { AdminRequest } from './request';

const NO_BRAND = {
  vi: (key: string) => `Không có thương hiệu nào có mã "${key}".`,
  en: (key: string) => `There is no brand with the key "${key}".`,
};

export const checksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Scores a text that is stored nowhere. */
  async create(ctx: AdminRequest): Promise<void> {
    const uiLanguage = userLanguage(strapi);
    const { brand, units, language, touchpoint, stage } = validated(checkBody, ctx.request.body, uiLanguage);
    const pair = await getService(strapi, 'brandbooks').pair(brand);
    if (pair === null) throw validationError([{ path: ['brand'], message: NO_BRAND[uiLanguage](brand) }]);
    const { touchpoints } = await getService(strapi, 'catalogue').read();
    const usual = touchpoint === undefined ? undefined : touchpoints.get(touchpoint)?.stage;
    const { scorecard, compatibility } = getService(strapi, 'scoring').score(
      'check',
      { units, language, touchpoint, stage: stage ?? usual ?? undefined },
      pair,
      today(),
    );
    const response: CheckResponse = { scorecard, compatibility };
    ctx.body = response;
  },
});
