import { BARGAIN } from './lexicons/bargain';
import { BOOSTERS } from './lexicons/boosters';
import { CALM } from './lexicons/calm';
import { CASUAL_PARTICLES } from './lexicons/casual-particles';
import { CHAT_SPELLING } from './lexicons/chat-spelling';
import { COMPETENCE } from './lexicons/competence';
import { CONCRETE } from './lexicons/concrete';
import { COURTESY } from './lexicons/courtesy';
import { ENTHUSIASM } from './lexicons/enthusiasm';
import { EXCEPTIONS } from './lexicons/exceptions';
import { EXCITEMENT } from './lexicons/excitement';
import { FORMAL_WORDS } from './lexicons/formal-words';
import { HEDGES } from './lexicons/hedges';
import { HONORIFIC_ADDRESS } from './lexicons/honorific-address';
import { IMPERATIVES } from './lexicons/imperatives';
import { INTIMATE_ADDRESS } from './lexicons/intimate-address';
import { LAUGHTER } from './lexicons/laughter';
import { LUXURY } from './lexicons/luxury';
import { MEASURES } from './lexicons/measures';
import { NEGATIVE } from './lexicons/negative';
import { NEGATORS } from './lexicons/negators';
import { NEUTRAL_ADDRESS } from './lexicons/neutral-address';
import { PEER_ADDRESS } from './lexicons/peer-address';
import { PLAYFULNESS } from './lexicons/playfulness';
import { POLITE_PARTICLES } from './lexicons/polite-particles';
import { POSITIVE } from './lexicons/positive';
import { PRICE } from './lexicons/price';
import { RUDENESS } from './lexicons/rudeness';
import { RUGGEDNESS } from './lexicons/ruggedness';
import { SCARCITY } from './lexicons/scarcity';
import { SENSORY } from './lexicons/sensory';
import { SINCERITY } from './lexicons/sincerity';
import { SLANG } from './lexicons/slang';
import { SOLEMN } from './lexicons/solemn';
import { SOPHISTICATION } from './lexicons/sophistication';
import { TURNS } from './lexicons/turns';

/** The Vietnamese word lists: texts for `readLexicon`. */
export const VIETNAMESE: readonly string[] = [
  BARGAIN,
  BOOSTERS,
  CALM,
  CASUAL_PARTICLES,
  CHAT_SPELLING,
  COMPETENCE,
  CONCRETE,
  COURTESY,
  ENTHUSIASM,
  EXCEPTIONS,
  EXCITEMENT,
  FORMAL_WORDS,
  HEDGES,
  HONORIFIC_ADDRESS,
  IMPERATIVES,
  INTIMATE_ADDRESS,
  LAUGHTER,
  LUXURY,
  MEASURES,
  NEGATIVE,
  NEGATORS,
  NEUTRAL_ADDRESS,
  PEER_ADDRESS,
  PLAYFULNESS,
  POLITE_PARTICLES,
  POSITIVE,
  PRICE,
  RUDENESS,
  RUGGEDNESS,
  SCARCITY,
  SENSORY,
  SINCERITY,
  SLANG,
  SOLEMN,
  SOPHISTICATION,
  TURNS,
];
