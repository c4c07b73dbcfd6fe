import type { TouchpointKind } from '../types';

/** Product and identity. */
export const PRODUCT_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'product', name: { vi: 'Sản phẩm', en: 'Product' }, family: 'product', channel: 'product', stage: 'use', department: 'operations', medium: 'image', senses: ['image', 'touch', 'taste', 'scent'], controllability: 'controlled' },
  { key: 'packaging', name: { vi: 'Bao bì', en: 'Packaging' }, family: 'product', channel: 'product', stage: 'use', department: 'marketing', medium: 'text', senses: ['image', 'touch'], controllability: 'controlled' },
  { key: 'label', name: { vi: 'Nhãn', en: 'Label' }, family: 'product', channel: 'product', stage: 'use', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'logo', name: { vi: 'Logo', en: 'Logo' }, family: 'product', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'image', senses: ['image'], controllability: 'controlled' },
  { key: 'colours', name: { vi: 'Màu sắc thương hiệu', en: 'Colours' }, family: 'product', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'image', senses: ['image'], controllability: 'controlled' },
  { key: 'imagery', name: { vi: 'Hình ảnh thương hiệu', en: 'Imagery' }, family: 'product', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'image', senses: ['image'], controllability: 'controlled' },
];
