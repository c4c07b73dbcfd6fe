import { PLUGIN_ID } from '../../shared/contracts';

export { PLUGIN_ID };

export const BRAND = `plugin::${PLUGIN_ID}.brand`;
export const PERSONALITY = `plugin::${PLUGIN_ID}.brand-personality`;
export const POSITIONING = `plugin::${PLUGIN_ID}.brand-positioning`;
export const TOUCHPOINT = `plugin::${PLUGIN_ID}.touchpoint`;
export const TOUCHPOINT_ASSET = `plugin::${PLUGIN_ID}.touchpoint-asset`;
export const RULE_SET = `plugin::${PLUGIN_ID}.rule-set`;
export const BINDING = `plugin::${PLUGIN_ID}.binding`;
export const ASSESSMENT = `plugin::${PLUGIN_ID}.assessment`;

/** Types whose rows make up brandbooks. */
export const BRANDBOOK_PARTS: readonly string[] = [BRAND, PERSONALITY, POSITIONING, RULE_SET];

/** The widest `string` column that every database stores. */
export const STRING_MAX = 255;
