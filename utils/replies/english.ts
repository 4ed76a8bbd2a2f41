import { englishMatters, englishMattersByTopic } from './english-matters.ts';
import type { ByTopic, Templates } from './templates.ts';

/**
 * English replies. Short, plain, kind; no cause, remedy or time that is not known, no exclamation
 * marks, nothing asked in public that belongs in private.
 */

const noCause = 'No cause known yet; update {by}';

const complaintHere: ByTopic = {
  delivery: {
    text: 'Which day was it due, and what was the last you heard? No numbers or addresses here, please.',
    why: 'Two public facts may settle it',
  },
  billing: {
    text: 'Which day was it, and what did you expect to pay? Please leave card and account numbers out.',
    why: 'How a charge works can be said here',
  },
  product: {
    text: 'Which model is it, and what happens when you use it? Others may have met the same.',
    why: 'The answer may help others too',
  },
  service: {
    text: 'Where and when was it, and what would put it right for you?',
    why: 'Others see that you ask and listen',
  },
  outage: {
    text: 'Roughly where are you, and since when has it been out?',
    why: 'Many may ask the same',
  },
  account: {
    text: 'What do you see when you try? Please leave your e-mail address and password out.',
    why: 'The usual steps can be said here',
  },
  safety: {
    text: 'Are you safe now, and is anyone hurt? If it is urgent, please call the emergency number first.',
    why: 'Safety first, where everyone sees it',
  },
  legal: {
    text: 'We have read this and take it seriously. The details are not for a public page, but your post has not gone unseen.',
    why: 'Shows that it was read, admits nothing',
  },
  other: {
    text: 'What happened, and what would put it right for you?',
    why: 'One question may settle it here',
  },
};

const complaintPrivate: ByTopic = {
  delivery: {
    text: 'Please send us your order or booking number by message, not here, and I’ll look it up.',
    why: 'Tracing needs details, not in public',
  },
  billing: {
    text: 'Please message us your booking or invoice number, but no card number, and I’ll check it with you.',
    why: 'Payments are nobody else’s business',
  },
  product: {
    text: 'Please message us the model and the date you bought it, and we can go through it together.',
    why: 'Going through it takes a few messages',
  },
  service: {
    text: 'Please message us when and where it was, so that nobody is named here, and I’ll follow it up.',
    why: 'Keeps names out of public view',
  },
  outage: {
    text: 'Please message us your postcode and which service it is, and I’ll check it for you.',
    why: 'An address is not for public view',
  },
  account: {
    text: 'Please message us the name on the account, never your password, and we can go through it together.',
    why: 'Account details are not for public view',
  },
  safety: {
    text: 'Please message us a number where we can reach you now. This should not wait.',
    why: 'A call is faster and safer',
  },
  legal: {
    text: 'Please message us how to reach you, with your reference if you have one, so that the right person can answer.',
    why: 'Nothing legal is settled in public',
  },
  other: {
    text: 'Please message us the details, so that you need not share them here, and I’ll take it from there.',
    why: 'Details stay out of public view',
  },
};

const complaintLookInto: ByTopic = {
  delivery: {
    text: 'I’m finding out where it is and will write here again {by}, even if there is no news.',
    why: noCause,
  },
  billing: {
    text: 'I’m finding out how this came about and will write here again {by}.',
    why: noCause,
  },
  product: {
    text: 'I’m asking what is known about this and will write here again {by}.',
    why: noCause,
  },
  service: {
    text: 'I’m finding out what happened and will write here again {by}.',
    why: noCause,
  },
  outage: {
    text: 'I’m checking how things stand and will write here again {by}, even if nothing has changed.',
    why: noCause,
  },
  safety: {
    text: 'I’m raising this now with the people responsible and will write here again {by}.',
    why: 'Cannot wait; update {by}',
  },
  legal: {
    text: 'I’m bringing this to the right person now and will write here again {by}.',
    why: 'Needs the right person; update {by}',
  },
  other: {
    text: 'I’m looking into it myself and will write here again {by}.',
    why: noCause,
  },
};

const questionHere: ByTopic = {
  delivery: {
    text: 'Which day and place is it about? Then I can answer here. No order numbers, please.',
    why: 'One detail, and it is answered',
  },
  billing: {
    text: 'Which fee or price do you mean? Then I can answer here. No card numbers, please.',
    why: 'Others may want to know too',
  },
  product: {
    text: 'Which model or version do you mean? Then I can answer here.',
    why: 'Others may want to know too',
  },
  outage: {
    text: 'Roughly where are you? Then I can say here how things stand.',
    why: 'Many may ask the same',
  },
  account: {
    text: 'What would you like to do? Then I can give the steps here. Please leave e-mail and password out.',
    why: 'The usual steps can be said here',
  },
  other: {
    text: 'Can you say a little more about what you need? Then I can answer here.',
    why: 'Others may want to know too',
  },
};

const questionPrivate: ByTopic = {
  delivery: {
    text: 'Please send us your order or booking number by message, not here, and I’ll look it up.',
    why: 'Looking it up needs details',
  },
  billing: {
    text: 'Please message us your booking or invoice number, but no card number, and I’ll look at your own case.',
    why: 'Payments are nobody else’s business',
  },
  account: {
    text: 'Please message us the name on the account, never your password, and we can go through it together.',
    why: 'Account details are not for public view',
  },
  other: {
    text: 'Please message us the details, so that you need not share them here, and I’ll answer there.',
    why: 'The answer depends on their own case',
  },
};

const questionLookInto: ByTopic = {
  other: {
    text: 'I want to be sure before I answer. I’m asking and will write here again {by}.',
    why: 'Answer not known yet; update {by}',
  },
};

export const english: Templates = {
  language: 'en',
  openings: {
    major: [
      '{name}, I’m very sorry about {matter}.',
      '{name}, this is not how it should be, and I’m sorry about {matter}.',
    ],
    minor: [
      '{hi} I’m sorry about {matter}.',
      '{hi} thanks for telling us, and sorry about {matter}.',
    ],
    rant: ['{name}, I’m sorry that we have let you down.', '{hi} I’m sorry to read this.'],
    legal: ['{hi} thank you for telling us.'],
    question: ['{hi} thanks for asking.', '{hi} good question.'],
    praise: ['Thank you{, name}.', 'Thank you for this{, name}.'],
    other: ['{hi} thanks for mentioning us.', '{hi} thanks for your post.'],
  },
  bodies: {
    complaint: {
      public: complaintHere,
      private: complaintPrivate,
      investigate: complaintLookInto,
    },
    rant: {
      public: {
        other: {
          text: 'If there is something we can put right, tell us what happened and we will start there.',
          why: 'Opens a door; they may not want one',
        },
      },
      private: {
        other: {
          text: 'If you would like to tell us what happened, please message us. Somebody will read it properly.',
          why: 'Calmer without an audience',
        },
      },
      investigate: {
        other: {
          text: 'I’d like to understand what went wrong. I’m looking into it and will write here again {by}.',
          why: 'Takes it seriously; update {by}',
        },
      },
    },
    question: { public: questionHere, private: questionPrivate, investigate: questionLookInto },
    praise: {
      public: {
        delivery: {
          text: 'It is good to hear that it went well.',
          why: 'Others see that you listen',
        },
        product: {
          text: 'It is good to hear that it works well for you.',
          why: 'Others see that you listen',
        },
        other: {
          text: 'It means a lot that you took the time to say so.',
          why: 'Others see that you listen',
        },
      },
      private: {
        other: {
          text: 'If somebody in particular should hear this, message us who and when it was, and I’ll tell them.',
          why: 'Finds out who earned it',
        },
      },
      investigate: {
        other: {
          text: 'I’m passing your words on to the people who did the work.',
          why: 'Lets the team hear it',
        },
      },
    },
    other: {
      public: {
        other: {
          text: 'Is there anything that we can do for you?',
          why: 'Asks whether they need you',
        },
      },
      private: {
        other: {
          text: 'If there is anything you need from us, please message us.',
          why: 'Leaves it to them, out of public view',
        },
      },
      investigate: {
        other: {
          text: 'I’m finding out more about this and will write here again {by}.',
          why: 'Not clear yet; update {by}',
        },
      },
    },
  },
  matters: englishMatters,
  mattersByTopic: englishMattersByTopic,
  again: 'You wrote before and should have had an answer by now.',
  someTime: 'as soon as I know more',
};
