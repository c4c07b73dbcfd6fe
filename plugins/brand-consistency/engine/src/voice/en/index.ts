import { ASSERTIONS } from './lexicons/assertions';
import { BARGAIN } from './lexicons/bargain';
import { BLUNT_OPENINGS } from './lexicons/blunt-openings';
import { BOOKISH_WORDS } from './lexicons/bookish-words';
import { BOOSTERS } from './lexicons/boosters';
import { CALM } from './lexicons/calm';
import { CASUAL_WORDS } from './lexicons/casual-words';
import { CHAT_SPELLING } from './lexicons/chat-spelling';
import { COMPETENCE } from './lexicons/competence';
import { CONCRETE } from './lexicons/concrete';
import { CONTRACTIONS } from './lexicons/contractions';
import { COURTESY } from './lexicons/courtesy';
import { ENTHUSIASM } from './lexicons/enthusiasm';
import { EXCEPTIONS } from './lexicons/exceptions';
import { EXCITEMENT } from './lexicons/excitement';
import { FORMAL_GRAMMAR } from './lexicons/formal-grammar';
import { FORMAL_WORDS } from './lexicons/formal-words';
import { HEDGES } from './lexicons/hedges';
import { IMPERATIVES } from './lexicons/imperatives';
import { INFORMAL_GRAMMAR } from './lexicons/informal-grammar';
import { LUXURY } from './lexicons/luxury';
import { NEGATIVE } from './lexicons/negative';
import { NEGATORS } from './lexicons/negators';
import { PLAYFULNESS } from './lexicons/playfulness';
import { POSITIVE } from './lexicons/positive';
import { PRICE } from './lexicons/price';
import { PRONOUNS_FIRST } from './lexicons/pronouns-first';
import { PRONOUNS_READER } from './lexicons/pronouns-reader';
import { PRONOUNS_WE } from './lexicons/pronouns-we';
import { RUDENESS } from './lexicons/rudeness';
import { RUGGEDNESS } from './lexicons/ruggedness';
import { SCARCITY } from './lexicons/scarcity';
import { SENSORY } from './lexicons/sensory';
import { SINCERITY } from './lexicons/sincerity';
import { SLANG } from './lexicons/slang';
import { SOLEMN } from './lexicons/solemn';
import { SOPHISTICATION } from './lexicons/sophistication';

/** The English word lists: texts for `readLexicon`. */
export const ENGLISH: readonly string[] = [
  ASSERTIONS,
  BARGAIN,
  BLUNT_OPENINGS,
  BOOKISH_WORDS,
  BOOSTERS,
  CALM,
  CASUAL_WORDS,
  CHAT_SPELLING,
  COMPETENCE,
  CONCRETE,
  CONTRACTIONS,
  COURTESY,
  ENTHUSIASM,
  EXCEPTIONS,
  EXCITEMENT,
  FORMAL_GRAMMAR,
  FORMAL_WORDS,
  HEDGES,
  IMPERATIVES,
  INFORMAL_GRAMMAR,
  LUXURY,
  NEGATIVE,
  NEGATORS,
  PLAYFULNESS,
  POSITIVE,
  PRICE,
  PRONOUNS_FIRST,
  PRONOUNS_READER,
  PRONOUNS_WE,
  RUDENESS,
  RUGGEDNESS,
  SCARCITY,
  SENSORY,
  SINCERITY,
  SLANG,
  SOLEMN,
  SOPHISTICATION,
];
