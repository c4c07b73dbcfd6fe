/**
 * Sentences that law or its drafts prescribe: nobody may be asked to prove or to change them. After Vietnam's rules on
 * advertising special goods (Decree 342/2025 and its draft) and the usual English renderings; matched on their start,
 * because labels shorten the rest.
 */
export const MANDATORY_SENTENCES: readonly string[] = [
  'Sữa mẹ là thức ăn tốt nhất cho sức khỏe và sự phát triển toàn diện của trẻ nhỏ',
  'Sữa mẹ là thức ăn tốt nhất cho sức khỏe và sự phát triển toàn diện của trẻ sơ sinh và trẻ nhỏ',
  'Sữa mẹ là thức ăn tốt nhất cho trẻ sơ sinh và trẻ nhỏ',
  'Sữa mẹ là thức ăn tốt nhất cho',
  'Sữa mẹ là thức ăn tốt nhất',
  'Sữa mẹ là tốt nhất',
  'Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh',
  'Sản phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh',
  'Breast milk is the best food for',
  'Breast milk is best for',
  'Breastmilk is best for',
  'Breastfeeding is best for',
  'Breast milk is the best',
];
