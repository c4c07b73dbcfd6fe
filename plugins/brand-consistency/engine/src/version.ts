/**
 * Version of the engine's judgement. It rises with every change that can move a score, so that a stored
 * score names what made it.
 */
export const ENGINE_VERSION = '0.1.0';
