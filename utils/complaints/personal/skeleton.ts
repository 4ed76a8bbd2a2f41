import { type Piece, piecesOf } from '../pieces.ts';

/** The words that are left when handles, links, numbers and stops are masked; empty where there is no word. */
export function skeleton(text: string): string {
  const said = piecesOf(text).filter(({ kind }) => kind !== 'stop');
  return said.some(isWord) ? said.map((piece) => piece.text).join(' ') : '';
}

const isWord = ({ kind }: Piece): boolean => kind === 'word' || kind === 'sign';
