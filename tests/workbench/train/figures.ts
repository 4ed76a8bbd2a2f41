/** Macro-F1 of scores at a threshold. */
export function macroF1(labels: readonly number[], shares: readonly number[], at = 0.5): number {
  const f1 = (positive: number): number => {
    let right = 0;
    let wrong = 0;
    labels.forEach((label, index) => {
      const said = (shares[index] ?? 0) >= at ? 1 : 0;
      if (said === label && label === positive) right += 1;
      if (said !== label) wrong += 1;
    });
    return (2 * right) / (2 * right + wrong || 1);
  };
  return (f1(0) + f1(1)) / 2;
}

/** Chance that a positive scores above a negative; ties count half. */
export function auc(labels: readonly number[], shares: readonly number[]): number {
  const sorted = labels
    .map((label, index) => ({ label, share: shares[index] ?? 0 }))
    .sort((a, b) => a.share - b.share);
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.share === sorted[from]?.share) to += 1;
    for (let at = from; at < to; at += 1) ranks += sorted[at]?.label ? (from + to + 1) / 2 : 0;
    from = to;
  }
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Expected calibration error over ten bins. */
export function calibrationError(labels: readonly number[], shares: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ share: 0, label: 0 }));
  shares.forEach((share, index) => {
    const bin = bins[Math.min(9, Math.floor(share * 10))];
    if (!bin) return;
    bin.share += share;
    bin.label += labels[index] ?? 0;
  });
  return bins.reduce((sum, { share, label }) => sum + Math.abs(share - label), 0) / labels.length;
}

/** Macro-F1 over named classes. */
export function macroF1Of(gold: readonly string[], said: readonly string[]): number {
  const classes = [...new Set(gold)];
  const sum = classes.reduce((total, name) => {
    const right = gold.filter((value, index) => value === name && said[index] === name).length;
    const seen =
      gold.filter((value) => value === name).length + said.filter((value) => value === name).length;
    return total + (2 * right) / seen;
  }, 0);
  return sum / classes.length;
}
