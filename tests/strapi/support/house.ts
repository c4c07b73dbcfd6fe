import type { BindingInput } from '../../../plugins/brand-consistency/shared/contracts';
import type { BrandbookInput } from '../../../plugins/brand-consistency/engine/src';
import type { Services } from '../../../plugins/brand-consistency/server/src/services/types';
import type { BootedStrapi } from '../../support/strapi';

/** A parent and a child, small, with every part that is stored apart. */
export const GROUP: BrandbookInput = {
  brandbook: 1,
  brand: { id: 'group', name: 'Tập đoàn Sen', kind: 'corporate', languages: ['vi', 'en'] },
  tone: { formal: { target: 50, tolerance: 25 } },
  vocabulary: { protect: [{ term: 'Tập đoàn Sen', caseSensitive: true }] },
  parentPolicy: { locked: ['vocabulary.protect'], bounded: { 'tone.formal': [0, 100] }, free: ['*'] },
};

export const RESORT: BrandbookInput = {
  brandbook: 1,
  brand: {
    id: 'resort',
    name: 'Sen Việt',
    kind: 'product',
    parent: 'group',
    languages: ['vi', 'en'],
    category: 'resort',
  },
  personality: { traits: { sophistication: 90, competence: 70 }, weAre: ['ân cần'], weAreNot: ['ồn ào'] },
  tone: { formal: { target: 60, tolerance: 20 }, funny: -60 },
  address: { vi: { self: ['chúng tôi'], reader: ['quý khách'], particles: { allow: ['ạ'], avoid: ['nha'] } } },
  positioning: {
    tier: 'luxury',
    promise: { claim: 'Nghỉ ngơi không bị làm phiền', evidence: ['yên tĩnh'] },
    differences: [{ id: 'beach', claim: 'bãi biển riêng', evidence: ['bãi biển riêng'] }],
  },
  vocabulary: { prefer: ['biệt thự'], avoid: [{ term: 'giá sốc', use: ['ưu đãi'], severity: 'error' }] },
  form: { exclamationsMax: 0 },
  touchpoints: { signage: { maxWords: 40 } },
  rules: [{ id: 'no-cheap', extends: 'existence', tokens: ['rẻ bèo'], level: 'error', message: 'Không nói rẻ bèo.' }],
  facts: [{ id: 'hotline', is: '1900 1234' }],
  thresholds: { good: 80, warning: 60 },
};

export const NOTICE = 'api::notice.notice';

export const NOTICE_BINDING: BindingInput = {
  contentType: NOTICE,
  fields: [{ path: 'heading' }, { path: 'text' }],
  titleField: 'heading',
  brand: { by: 'relation', path: 'brand' },
  touchpoint: { by: 'relation', path: 'touchpoint' },
};

/** A text that suits the resort, and one that does not. */
export const CALM = [
  'Quý khách vui lòng giữ yên tĩnh sau mười giờ tối để mọi người được nghỉ ngơi trọn vẹn.',
  'Nhân viên của chúng tôi luôn có mặt tại sảnh và sẵn lòng hỗ trợ quý khách vào bất cứ lúc nào.',
  'Mỗi biệt thự có lối đi riêng dẫn thẳng ra bãi biển, nơi quý khách có thể thong thả ngắm bình minh.',
  'Chúng tôi trân trọng cảm ơn quý khách đã lựa chọn khu nghỉ dưỡng và kính chúc quý khách một kỳ nghỉ an lành.',
].join(' ');
export const LOUD = [
  'Giá sốc đây bà con ơi! Rẻ bèo luôn nha! Vô coi liền kẻo hết, hú hồn chưa!',
  'Hàng về ngập kho luôn đó nghen, mấy má mấy ba tranh thủ hốt lẹ, mai là tụi tui bán hết sạch à!',
  'Ai lấy hai cái tui cho thêm một cái, nói được làm được, khỏi lo chi hết trơn!',
  'Tới luôn bác tài ơi, xả láng sáng về sớm, vui quá xá là vui!',
].join(' ');

export interface House {
  service<Name extends keyof Services>(name: Name): Services[Name];
  /** Rows of the assessment table, straight from the database. */
  assessments(where?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  brandId(key: string): Promise<string>;
  touchpointId(key: string): Promise<string>;
  notices: Documents;
  documents(uid: string): Documents;
}

interface Entry {
  documentId: string;
  [attribute: string]: unknown;
}

export interface Documents {
  create(params: object): Promise<Entry>;
  update(params: object): Promise<Entry>;
  delete(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
  clone(params: object): Promise<Entry>;
  findOne(params: object): Promise<Entry | null>;
}

const PLUGIN = 'plugin::brand-consistency';

/** The parts of a booted Strapi that these suites use, typed. */
export function houseOf({ strapi }: BootedStrapi): House {
  const documents = (uid: string) => strapi.documents(uid as never) as unknown as Documents;
  const idOf = async (uid: string, key: string): Promise<string> => {
    const row: Entry = await strapi.db.query(uid).findOne({ where: { key } });
    return row.documentId;
  };
  return {
    documents,
    notices: documents(NOTICE),
    service: (name) => strapi.plugin('brand-consistency').service(name),
    assessments: (where = {}) => strapi.db.query(`${PLUGIN}.assessment`).findMany({ where, orderBy: { id: 'asc' } }),
    brandId: (key) => idOf(`${PLUGIN}.brand`, key),
    touchpointId: (key) => idOf(`${PLUGIN}.touchpoint`, key),
  };
}

/** The two brands and the binding of notices. */
export async function furnish(house: House): Promise<{ brand: string; touchpoint: string }> {
  await house.service('brandbooks').importBrandbook(GROUP);
  await house.service('brandbooks').importBrandbook(RESORT);
  await house.service('bindings').upsert({ name: 'Notices', definition: NOTICE_BINDING });
  return { brand: await house.brandId('resort'), touchpoint: await house.touchpointId('signage') };
}
