import type { TouchpointKind } from '../types';

/** Digital and owned. */
export const DIGITAL_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'website', name: { vi: 'Trang web', en: 'Website' }, family: 'digital', channel: 'web', stage: 'comparison', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'landing-page', name: { vi: 'Trang đích', en: 'Landing page' }, family: 'digital', channel: 'web', stage: 'comparison', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'social-page', name: { vi: 'Trang mạng xã hội', en: 'Social page' }, family: 'digital', channel: 'social', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'email', name: { vi: 'E-mail', en: 'E-mail' }, family: 'digital', channel: 'email', stage: 'decision', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'sms', name: { vi: 'Tin nhắn SMS và Zalo', en: 'SMS and Zalo message' }, family: 'digital', channel: 'messaging', stage: 'use', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'app', name: { vi: 'Ứng dụng', en: 'App' }, family: 'digital', channel: 'app', stage: 'use', department: 'marketing', medium: 'text', senses: ['image', 'touch'], controllability: 'controlled' },
  { key: 'search-snippet', name: { vi: 'Đoạn giới thiệu trên trang tìm kiếm', en: 'Search snippet' }, family: 'digital', channel: 'web', stage: 'awareness', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'influenced' },
  { key: 'shop-page', name: { vi: 'Gian hàng trên sàn thương mại điện tử', en: 'E-commerce shop page' }, family: 'digital', channel: 'app', stage: 'decision', department: 'sales', medium: 'text', senses: ['image'], controllability: 'influenced' },
  { key: 'order-placing', name: { vi: 'Đặt hàng', en: 'Order placing' }, family: 'digital', channel: 'web', stage: 'decision', department: 'sales', medium: 'process', senses: ['image'], controllability: 'controlled' },
  { key: 'order-tracking', name: { vi: 'Theo dõi đơn hàng', en: 'Order tracking' }, family: 'digital', channel: 'app', stage: 'use', department: 'operations', medium: 'text', senses: ['image'], controllability: 'controlled' },
];
