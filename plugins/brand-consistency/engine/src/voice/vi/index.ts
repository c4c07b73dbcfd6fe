import bargain from './lexicons/bargain.json';
import boosters from './lexicons/boosters.json';
import calm from './lexicons/calm.json';
import casualParticles from './lexicons/casual-particles.json';
import chatSpelling from './lexicons/chat-spelling.json';
import competence from './lexicons/competence.json';
import courtesy from './lexicons/courtesy.json';
import enthusiasm from './lexicons/enthusiasm.json';
import exceptions from './lexicons/exceptions.json';
import excitement from './lexicons/excitement.json';
import formalWords from './lexicons/formal-words.json';
import hedges from './lexicons/hedges.json';
import honorificAddress from './lexicons/honorific-address.json';
import imperatives from './lexicons/imperatives.json';
import intimateAddress from './lexicons/intimate-address.json';
import luxury from './lexicons/luxury.json';
import negative from './lexicons/negative.json';
import negators from './lexicons/negators.json';
import neutralAddress from './lexicons/neutral-address.json';
import peerAddress from './lexicons/peer-address.json';
import playfulness from './lexicons/playfulness.json';
import politeParticles from './lexicons/polite-particles.json';
import positive from './lexicons/positive.json';
import rudeness from './lexicons/rudeness.json';
import ruggedness from './lexicons/ruggedness.json';
import sincerity from './lexicons/sincerity.json';
import slang from './lexicons/slang.json';
import solemn from './lexicons/solemn.json';
import sophistication from './lexicons/sophistication.json';
import weights from './weights.json';

/** The Vietnamese word lists and weights as data. */
export const VIETNAMESE = {
  lexicons: [
    bargain,
    boosters,
    calm,
    casualParticles,
    chatSpelling,
    competence,
    courtesy,
    enthusiasm,
    exceptions,
    excitement,
    formalWords,
    hedges,
    honorificAddress,
    imperatives,
    intimateAddress,
    luxury,
    negative,
    negators,
    neutralAddress,
    peerAddress,
    playfulness,
    politeParticles,
    positive,
    rudeness,
    ruggedness,
    sincerity,
    slang,
    solemn,
    sophistication,
  ],
  weights,
} as const;
