const ASKS =
  /[?？؟]|\b(?:please (?:advise|confirm|let me know|tell me)|(?:anyone|anybody|someone) (?:know|tell)|(?:i['’]?d|would) like to know|wondering (?:if|whether|when|how))\b/i;

/** Something is asked, in any language that writes question marks. */
export const asks = (text: string): boolean => ASKS.test(text.replace(/https?:\/\/\S+/g, ''));
