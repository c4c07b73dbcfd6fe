import type { KindExamples } from './examples';

const either = { 'e-mail': 'email', organise: 'organize' };

export const examples: KindExamples = {
  valid: [
    { options: { either }, text: 'Write an email, and send the email today.' },
    { options: { either }, text: 'We organise tours and send an e-mail.' },
    { options: { either: { 'trà sen': 'chè sen' } }, text: 'Trà sen ướp tay, uống trà sen lúc sáng sớm.' },
    { options: { either, ignorecase: false }, text: 'Email us, or write an e-mail.' },
  ],
  invalid: [
    {
      options: { either: { 'bác sỹ': 'bác sĩ' } },
      text: 'BÁC\r\nSỸ Lan và bác sĩ Minh.',
      actual: ['bác sĩ'],
      expected: ['BÁC SỸ'],
    },
    {
      options: { either },
      text: 'Send an e-mail. The email arrives. Every email counts.',
      actual: ['e-mail'],
      expected: ['email'],
      messages: [/both “e-mail” and “email”/u],
    },
    { options: { either }, text: 'We organise what others organize.', actual: ['organize'], expected: ['organise'] },
    {
      options: { either: { 'trà sen': 'chè sen' } },
      text: 'Trà sen Sen Việt. Chè sen được ướp ba lần.',
      actual: ['Chè sen'],
      expected: ['Trà sen'],
    },
  ],
};
