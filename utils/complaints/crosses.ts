/** What stands together in a post: all of these, one of those, none of the last. */
interface Cross {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
}

const GLAD = ['good', 'thanks', 'not bad', 'glad sign'];
const SAD = ['bad', 'fault', 'not good', 'not working', 'not get', 'sad sign'];
const ASKS = ['asks', 'asksLoudly'];
const CALLS = ['loud', 'louder', 'asksLoudly'];

/** By name, in the order in which they lie among the signals. */
export const CROSSES: Readonly<Record<string, Cross>> = {
  'asks only': { any: ASKS, none: [...SAD, 'negation'] },
  'asks why': { all: ['asks', 'ask', 'negation'] },
  'asks and not': { all: ['asks', 'negation'] },
  'asks of them': { all: ['asks', 'you'] },
  'asks whether': { all: ['asks', 'if'] },
  'requests and sad': { all: ['request'], any: SAD },
  'requests only': { all: ['request'], none: SAD },
  'waits so long': { all: ['wait'], any: ['span', 'duration'] },
  'waits and not': { all: ['wait', 'negation'] },
  'still not': { all: ['still'], any: ['negation', 'fault', 'wait'] },
  'contact and not': { all: ['contact', 'negation'] },
  'contact again': { all: ['contact', 'again'] },
  'contact of mine': { all: ['contact', 'me'] },
  'waits for contact': { all: ['contact', 'wait'] },
  'again a fault': { all: ['again', 'fault'] },
  'again sad': { all: ['again'], any: SAD },
  'I try': { all: ['try'], any: ['me', 'we'] },
  'tried and not': { all: ['try'], any: ['negation', 'fault'] },
  'said but': { all: ['say'], any: ['contrast', 'negation'] },
  'I get not': { all: ['me', 'not get'] },
  'me and sad': { all: ['me'], any: SAD },
  'you and sad': { all: ['you'], any: SAD },
  'they and sad': { all: ['they'], any: SAD },
  'you and not': { all: ['you', 'negation'] },
  'your and sad': { all: ['your'], any: SAD },
  'your service': { all: ['your', 'service'] },
  'your product': { all: ['your', 'product'] },
  'my product': { all: ['my', 'product'] },
  'my product and sad': { all: ['my', 'product'], any: SAD },
  'product and sad': { all: ['product'], any: SAD },
  'service and sad': { all: ['service'], any: SAD },
  'money and sad': { all: ['money'], any: SAD },
  'money and not': { all: ['money', 'negation'] },
  'thanks for nothing': { all: ['thanks'], any: [...SAD, 'negation'] },
  'thanks aloud': { all: ['thanks'], any: CALLS, none: SAD },
  'thanks and asks': { all: ['thanks'], any: ASKS },
  'good only': { all: ['good'], none: [...SAD, 'negation'] },
  'good but sad': { all: ['good'], any: SAD },
  'good and asks': { all: ['good'], any: ASKS },
  'good but': { all: ['good', 'contrast'] },
  'so bad': { all: ['intense', 'bad'] },
  'me, not you': { all: ['me'], none: ['you'] },
  'bad to them': { all: ['user'], any: SAD },
  'good to them': { all: ['user', 'good'], none: [...SAD, 'negation'] },
  'only glad': { any: GLAD, none: SAD },
  'only sad': { any: SAD, none: GLAD },
  'no tone': { none: [...GLAD, ...SAD] },
};
