/**
 * Words so common that a rule on one of them flags nearly every text: articles, prepositions, conjunctions, auxiliaries
 * and the syllables that most Vietnamese compounds share. Own list. No pronouns and no intensifiers: a brand may well
 * avoid “bạn” or “very”.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but of to in on at by for from with as is are was were be been being it its this that these those ' +
    'there here not no so if then than when which who what how has have had do does did will would can could may might ' +
    'và của là thì mà có không được bị cho với trong ngoài trên dưới tại ở từ đến về ra vào lên xuống để khi nếu vì do ' +
    'nên cũng đã đang sẽ vẫn còn này đó kia đây ấy một các những mỗi cái chiếc con người ngày năm việc sự nhất như theo hay hoặc nhưng'
  ).split(' '),
);
