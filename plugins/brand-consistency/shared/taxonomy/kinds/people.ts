import type { TouchpointKind } from '../types';

/** People. */
export const PEOPLE_TOUCHPOINTS: readonly TouchpointKind[] = [
  { key: 'sales-staff', name: { vi: 'Nhân viên bán hàng', en: 'Sales staff' }, family: 'people', channel: 'in-person', stage: 'decision', department: 'sales', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'cashier', name: { vi: 'Thu ngân', en: 'Cashier' }, family: 'people', channel: 'in-person', stage: 'decision', department: 'finance', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'receptionist', name: { vi: 'Lễ tân', en: 'Receptionist' }, family: 'people', channel: 'in-person', stage: 'use', department: 'service', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'security-guard', name: { vi: 'Bảo vệ', en: 'Security guard' }, family: 'people', channel: 'in-person', stage: 'use', department: 'operations', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'waiter', name: { vi: 'Phục vụ bàn', en: 'Waiter' }, family: 'people', channel: 'in-person', stage: 'use', department: 'service', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'call-centre', name: { vi: 'Tổng đài', en: 'Call-centre agent' }, family: 'people', channel: 'phone', stage: 'decision', department: 'service', medium: 'person', senses: ['sound'], controllability: 'controlled' },
  { key: 'order-intake', name: { vi: 'Nhận đơn', en: 'Order intake' }, family: 'people', channel: 'phone', stage: 'decision', department: 'sales', medium: 'person', senses: ['sound'], controllability: 'controlled' },
  { key: 'delivery', name: { vi: 'Giao hàng', en: 'Delivery' }, family: 'people', channel: 'in-person', stage: 'use', department: 'operations', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'accountant-phone', name: { vi: 'Kế toán gọi điện', en: 'Accountant on the phone' }, family: 'people', channel: 'phone', stage: 'loyalty', department: 'finance', medium: 'person', senses: ['sound'], controllability: 'controlled' },
  { key: 'debt-collection', name: { vi: 'Nhắc công nợ', en: 'Debt collection' }, family: 'people', channel: 'phone', stage: 'loyalty', department: 'finance', medium: 'person', senses: ['sound'], controllability: 'controlled' },
  { key: 'after-sales', name: { vi: 'Chăm sóc sau bán hàng', en: 'After-sales' }, family: 'people', channel: 'phone', stage: 'loyalty', department: 'service', medium: 'person', senses: ['sound'], controllability: 'controlled' },
  { key: 'uniform', name: { vi: 'Đồng phục', en: 'Uniform' }, family: 'people', channel: 'in-person', stage: 'use', department: 'people', medium: 'image', senses: ['image'], controllability: 'controlled' },
  { key: 'staff-style', name: { vi: 'Tác phong nhân viên', en: 'Staff style' }, family: 'people', channel: 'in-person', stage: 'use', department: 'people', medium: 'person', senses: ['image', 'sound'], controllability: 'controlled' },
  { key: 'staff-attitude', name: { vi: 'Thái độ nhân viên', en: 'Staff attitude' }, family: 'people', channel: 'in-person', stage: 'use', department: 'people', medium: 'person', senses: ['image', 'sound'], controllability: 'influenced' },
  { key: 'staff-script', name: { vi: 'Kịch bản giao tiếp', en: 'Staff script' }, family: 'people', channel: 'in-person', stage: 'use', department: 'service', medium: 'text', senses: ['sound'], controllability: 'controlled' },
];
