import * as engine from '../../plugins/brand-consistency/engine/src/index';

// What others build on. A name that goes or changes is a breaking change and wants a changeset that says so.
it('the engine’s public surface is exactly this', () => {
  expect(Object.keys(engine).sort()).toEqual([
    'ARCHETYPES',
    'DIAGNOSTIC_CODES',
    'DIMENSIONS',
    'DIMENSION_LABEL',
    'ENGINE_VERSION',
    'LANGUAGES',
    'MEASURES',
    'REASONS',
    'SEVERITIES',
    'TIERS',
    'TONE_AXES',
    'TONE_LABEL',
    'TRAITS',
    'TRAIT_LABEL',
    'analyse',
    'assess',
    'assessCompatibility',
    'bandOf',
    'compatibility',
    'compileBrandbook',
    'compileWithManners',
    'consistencyOf',
    'examine',
    'explainRule',
    'measureVoice',
    'parseBrandbook',
    'periodOf',
    'profileOf',
    'rulesNamed',
    'runRuleTests',
    'sha256Hex',
    'textHashOf',
  ]);
});
