import type { TouchpointKind } from '../types';

/** Media. */
export const MEDIA_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'advertising', name: { vi: 'Quảng cáo', en: 'Advertising' }, family: 'media', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'pr', name: { vi: 'Quan hệ công chúng (PR)', en: 'Public relations' }, family: 'media', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'influenced' },
  { key: 'press', name: { vi: 'Báo chí', en: 'Press' }, family: 'media', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'influenced' },
  { key: 'roadshow', name: { vi: 'Roadshow', en: 'Roadshow' }, family: 'media', channel: 'place', stage: 'awareness', department: 'marketing', medium: 'place', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'event', name: { vi: 'Sự kiện', en: 'Event' }, family: 'media', channel: 'place', stage: 'awareness', department: 'marketing', medium: 'place', senses: ['image', 'sound', 'taste'], controllability: 'controlled' },
  { key: 'brand-ambassador', name: { vi: 'Đại sứ thương hiệu', en: 'Brand ambassador' }, family: 'media', channel: 'media', stage: 'awareness', department: 'marketing', medium: 'person', senses: ['image', 'sound'], controllability: 'influenced' },
  { key: 'celebrity-statement', name: { vi: 'Phát ngôn của người nổi tiếng', en: 'Celebrity or influencer statement' }, family: 'media', channel: 'social', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image', 'sound'], controllability: 'influenced' },
  { key: 'word-of-mouth', name: { vi: 'Truyền miệng', en: 'Word of mouth' }, family: 'media', channel: 'in-person', stage: 'loyalty', department: 'marketing', medium: 'person', senses: ['sound'], controllability: 'uncontrolled' },
  { key: 'reviews', name: { vi: 'Đánh giá của khách', en: 'Reviews' }, family: 'media', channel: 'web', stage: 'loyalty', department: 'service', medium: 'text', senses: ['image'], controllability: 'uncontrolled' },
  { key: 'referral', name: { vi: 'Giới thiệu bạn bè', en: 'Referral' }, family: 'media', channel: 'messaging', stage: 'loyalty', department: 'sales', medium: 'person', senses: ['sound'], controllability: 'influenced' },
];
