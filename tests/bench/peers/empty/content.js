// What any content script costs by being there.
