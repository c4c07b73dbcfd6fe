import type { TouchpointKind } from '../types';

/** Print and point of sale. */
export const PRINT_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'catalogue', name: { vi: 'Catalogue', en: 'Catalogue' }, family: 'print', channel: 'print', stage: 'comparison', department: 'marketing', medium: 'text', senses: ['image', 'touch'], controllability: 'controlled' },
  { key: 'brochure', name: { vi: 'Brochure', en: 'Brochure' }, family: 'print', channel: 'print', stage: 'comparison', department: 'marketing', medium: 'text', senses: ['image', 'touch'], controllability: 'controlled' },
  { key: 'leaflet', name: { vi: 'Tờ rơi', en: 'Leaflet' }, family: 'print', channel: 'print', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image', 'touch'], controllability: 'controlled' },
  { key: 'posm', name: { vi: 'Vật phẩm tại điểm bán (POSM)', en: 'Point-of-sale material' }, family: 'print', channel: 'print', stage: 'decision', department: 'sales', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'signage', name: { vi: 'Biển hiệu và biển chỉ dẫn', en: 'Signage' }, family: 'print', channel: 'place', stage: 'use', department: 'operations', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'exhibition-stand', name: { vi: 'Gian hàng triển lãm', en: 'Exhibition stand' }, family: 'print', channel: 'place', stage: 'awareness', department: 'sales', medium: 'place', senses: ['image', 'sound', 'touch'], controllability: 'controlled' },
  { key: 'business-card', name: { vi: 'Danh thiếp', en: 'Business card' }, family: 'print', channel: 'print', stage: 'comparison', department: 'sales', medium: 'text', senses: ['image', 'touch'], controllability: 'controlled' },
];
