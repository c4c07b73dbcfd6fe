/** @typedef {'vi' | 'en'} Language */

/**
 * Measures texts one by one.
 * @param {any} engine
 * @param {Language} language
 */
export function voiceOf(engine, language) {
  return (/** @type {string} */ text) =>
    engine.measureVoice(engine.analyse([{ path: 'text', text, format: 'plain' }], { language }));
}

/**
 * A value of one axis; a text too short to be measured stands where a text without any cue stands.
 * @param {any} engine @param {Language} language @param {(voice: any) => { value: number | null }} axis
 * @returns {(text: string) => number}
 */
export function measuring(engine, language, axis) {
  const voice = voiceOf(engine, language);
  const plain = axis(voice(language === 'vi' ? 'Đây là một câu.' : 'This is a sentence.')).value ?? 0;
  return (text) => axis(voice(text)).value ?? plain;
}
