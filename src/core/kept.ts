/** Makes each thing once, and keeps it by its key; so many at most that a server cannot be filled with them. */
export function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new Map<Key, Made>();
  return (key) => {
    let made = all.get(key);
    if (made === undefined) {
      made = make(key);
      if (all.size > 10_000) all.clear();
      all.set(key, made);
    }
    return made;
  };
}
