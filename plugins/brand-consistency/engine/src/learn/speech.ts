import { ADDRESS_PHRASES, readAddress, type AddressReading } from '../checks/address/read';
import { lazily } from '../lazily';
import { buildPhraseIndex, findPhrases } from '../text/phrases';
import type { Analysis } from '../text/types';

const index = lazily(() => buildPhraseIndex(ADDRESS_PHRASES));

/** The address words and particles of a text, as the check of address reads them. */
export const addressIn = (analysis: Analysis): AddressReading => readAddress(analysis, findPhrases(analysis, index()));
