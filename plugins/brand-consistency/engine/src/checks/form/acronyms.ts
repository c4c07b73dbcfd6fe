/**
 * Short forms with a vowel that are written in capitals everywhere, so that two of them side by side are no shout
 * (“SMS OTP”, “VISA ATM”). Forms without a vowel (TNHH, HTTP, TP.HCM, VND) need no entry. Own list.
 */
export const ACRONYMS: ReadonlySet<string> = new Set(
  // Technology and media
  'AI API APP ATM CAPTCHA CEO CFO CIO COO CTO CMO CRM CSS DIY DNA EMAIL ERP FAQ GPU HTML ID IOS IOT IP ISO IT LED NFC OLED OTA OTP PIN QR RAM SEO SIM SMS UI URL USB UX VIP VR WIFI'
    .split(' ')
    .concat(
      // Money, trade and standards
      'AUD EUR USD VISA IBAN VAT FOB CIF OEM OCOP GAP HACCP FDA EU ASEAN APEC UNESCO UNICEF WHO WTO UN UK USA US UAE COVID SARS GDP CPI KPI ROI SKU ETA ETD'.split(
        ' ',
      ),
      // Vietnamese administration and business
      'UBND HĐND CCCD CMND BHXH BHYT GTGT TNHH MTV EVN VNA AAA SOS AM PM OK'.split(' '),
      // Clothing sizes and grades
      'XL XXL XXXL'.split(' '),
    ),
);
