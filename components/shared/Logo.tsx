interface LogoProps {
  readonly size: number;
  /** Drawn in lines, for an empty place. */
  readonly outlined?: boolean;
  /** Drawn in the tint, for a day that is done. */
  readonly tinted?: boolean;
}

/** The product's mark: what was said, and inside it the same shape coming back. */
export function Logo({ size, outlined = false, tinted = false }: LogoProps) {
  const look = outlined ? ' logo-outlined' : tinted ? ' logo-tinted' : '';
  return (
    <svg
      className={`logo${look}`}
      width={size}
      height={size}
      viewBox="0 0 128 128"
      aria-hidden="true"
    >
      <path
        className="logo-said"
        d="M64 6a58 58 0 0 1 0 116H19A13 13 0 0 1 6 109V64A58 58 0 0 1 64 6Z"
      />
      <path
        className="logo-answer"
        d="M64 38a26 26 0 0 1 26 26v20a6 6 0 0 1-6 6H64a26 26 0 0 1 0-52Z"
      />
    </svg>
  );
}
