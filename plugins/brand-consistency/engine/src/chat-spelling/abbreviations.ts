/**
 * Short forms in lower case that print uses: units, measures, file types, technical and foreign words whose letters
 * Vietnamese lacks. Own list.
 */
const WORDS = new Set(
  (
    'kg g mg ml l cl cm mm km m2 m3 ha kw kwh hp vnd vnđ usd đ tr tỷ pp cc nd st rd th mb gb tb px ghz hz khz mhz dpi rpm mph kmh psi mah wh ' +
    'vs jazz quiz buzz pizza zalo zoom zip www html css pdf hd fm tp q p tt gmt http https fp jeju fuji jpg png svg mp3 mp4 gps sms mms wifi ' +
    'tv pc bbq spf ph dr mr mrs ms st no nr pr hr it ct mri xq gps vnpay qr nfc sdk btw v vv vd tnhh cp dn nxb sđt stk mst cmnd cccd bhyt bhxh ' +
    'ths ts gs pgs bs ks cn kcn kcx kđt ubnd hđqt đvt đt tk tl ctv nv khcn qđ nđ tt'
  ).split(' '),
);

/** Whether a short form belongs to print, so that it is no chat spelling. */
export const isAbbreviation = (key: string): boolean => WORDS.has(key);
