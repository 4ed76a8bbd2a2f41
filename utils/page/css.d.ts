/** Vite gives a style sheet's minified text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
