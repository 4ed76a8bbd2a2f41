/** The middle dot between two pieces of small print; screen readers hear nothing of it. */
export function Dot() {
  return (
    <span>
      <span>
        <span> </span>
        <span aria-hidden="true">·</span>
        <span> </span>
      </span>
    </span>
  );
}
