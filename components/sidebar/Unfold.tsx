/** Shows or hides what stands elsewhere on the panel, under the id that it `controls`. */
export function Unfold({
  label,
  controls,
  open,
  onOpen,
}: {
  label: string;
  controls: string;
  open: boolean;
  onOpen: (open: boolean) => void;
}) {
  return (
    <button
      type="button"
      className="link"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => onOpen(!open)}
    >
      {label}
    </button>
  );
}
