import type { TouchpointKind } from '../types';

/** Process. */
export const PROCESS_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'complaint-handling', name: { vi: 'Xử lý khiếu nại', en: 'Complaint handling' }, family: 'process', channel: 'phone', stage: 'loyalty', department: 'service', medium: 'process', senses: ['sound'], controllability: 'controlled' },
  { key: 'support', name: { vi: 'Hỗ trợ khách hàng', en: 'Support' }, family: 'process', channel: 'phone', stage: 'use', department: 'service', medium: 'process', senses: ['sound'], controllability: 'controlled' },
  { key: 'warranty', name: { vi: 'Bảo hành', en: 'Warranty' }, family: 'process', channel: 'document', stage: 'use', department: 'service', medium: 'process', senses: ['image'], controllability: 'controlled' },
  { key: 'invoice', name: { vi: 'Hoá đơn', en: 'Invoice' }, family: 'process', channel: 'document', stage: 'use', department: 'finance', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'contract', name: { vi: 'Hợp đồng', en: 'Contract' }, family: 'process', channel: 'document', stage: 'decision', department: 'finance', medium: 'text', senses: ['image'], controllability: 'controlled' },
  { key: 'onboarding', name: { vi: 'Hướng dẫn khách mới', en: 'Onboarding' }, family: 'process', channel: 'email', stage: 'use', department: 'service', medium: 'process', senses: ['image'], controllability: 'controlled' },
  { key: 'loyalty-programme', name: { vi: 'Chương trình khách thân thiết', en: 'Loyalty programme' }, family: 'process', channel: 'document', stage: 'loyalty', department: 'marketing', medium: 'process', senses: ['image'], controllability: 'controlled' },
  { key: 'win-back-offer', name: { vi: 'Lời mời quay lại', en: 'Win-back offer' }, family: 'process', channel: 'email', stage: 'loyalty', department: 'marketing', medium: 'text', senses: ['image'], controllability: 'controlled' },
];
