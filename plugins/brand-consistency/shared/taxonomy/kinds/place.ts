import type { TouchpointKind } from '../types';

/** Place. */
export const PLACE_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'store-decoration', name: { vi: 'Trang trí cửa hàng', en: 'Store decoration' }, family: 'place', channel: 'place', stage: 'decision', department: 'marketing', medium: 'place', senses: ['image', 'touch'], controllability: 'controlled' },
  { key: 'reception-area', name: { vi: 'Khu vực tiếp khách', en: 'Reception area' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['image', 'sound', 'scent'], controllability: 'controlled' },
  { key: 'work-area', name: { vi: 'Khu vực làm việc', en: 'Work area' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'parking', name: { vi: 'Bãi xe', en: 'Parking' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['image'], controllability: 'controlled' },
  { key: 'navigation', name: { vi: 'Chỉ đường', en: 'Navigation' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['image'], controllability: 'controlled' },
  { key: 'scent', name: { vi: 'Mùi hương', en: 'Scent' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['scent'], controllability: 'controlled' },
  { key: 'sound', name: { vi: 'Âm thanh, âm nhạc', en: 'Sound' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['sound'], controllability: 'controlled' },
  { key: 'atmosphere', name: { vi: 'Không khí', en: 'Atmosphere' }, family: 'place', channel: 'place', stage: 'use', department: 'operations', medium: 'place', senses: ['image', 'sound', 'scent'], controllability: 'influenced' },
];
