/** Lists made of lists, without holes. */

/**
 * What `make` gives of each, in order. As `map`, which V8 lets give a list that may have holes once its caller is compiled:
 * whatever reads the lists of a page is then compiled anew.
 */
export function packed<From, To>(list: readonly From[], make: (one: From, index: number) => To): To[] {
  const made: To[] = [];
  for (let index = 0; index < list.length; index++) made.push(make(list[index] as From, index));
  return made;
}
