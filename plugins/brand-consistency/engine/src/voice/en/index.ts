import bargain from './lexicons/bargain.json';
import boosters from './lexicons/boosters.json';
import calm from './lexicons/calm.json';
import casualWords from './lexicons/casual-words.json';
import chatSpelling from './lexicons/chat-spelling.json';
import competence from './lexicons/competence.json';
import contractions from './lexicons/contractions.json';
import courtesy from './lexicons/courtesy.json';
import enthusiasm from './lexicons/enthusiasm.json';
import exceptions from './lexicons/exceptions.json';
import excitement from './lexicons/excitement.json';
import formalGrammar from './lexicons/formal-grammar.json';
import formalWords from './lexicons/formal-words.json';
import hedges from './lexicons/hedges.json';
import imperatives from './lexicons/imperatives.json';
import informalGrammar from './lexicons/informal-grammar.json';
import luxury from './lexicons/luxury.json';
import negative from './lexicons/negative.json';
import negators from './lexicons/negators.json';
import playfulness from './lexicons/playfulness.json';
import positive from './lexicons/positive.json';
import pronounsFirst from './lexicons/pronouns-first.json';
import pronounsReader from './lexicons/pronouns-reader.json';
import pronounsWe from './lexicons/pronouns-we.json';
import rudeness from './lexicons/rudeness.json';
import ruggedness from './lexicons/ruggedness.json';
import sincerity from './lexicons/sincerity.json';
import slang from './lexicons/slang.json';
import solemn from './lexicons/solemn.json';
import sophistication from './lexicons/sophistication.json';
import weights from './weights.json';

/** The English word lists and weights as data. */
export const ENGLISH = {
  lexicons: [
    bargain,
    boosters,
    calm,
    casualWords,
    chatSpelling,
    competence,
    contractions,
    courtesy,
    enthusiasm,
    exceptions,
    excitement,
    formalGrammar,
    formalWords,
    hedges,
    imperatives,
    informalGrammar,
    luxury,
    negative,
    negators,
    playfulness,
    positive,
    pronounsFirst,
    pronounsReader,
    pronounsWe,
    rudeness,
    ruggedness,
    sincerity,
    slang,
    solemn,
    sophistication,
  ],
  weights,
} as const;
