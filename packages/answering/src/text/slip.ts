/**
 * Whether one slip of the finger (a letter left out, put in, replaced, or swapped with its neighbour) turns `written`
 * into `meant`, or, for the beginning of a word, into something that begins with `meant`. Equal words are no slip.
 *
 * After the common beginning (here `ho`) the rest must agree in one of four ways:
 *
 *     hsopital  ho|sp..., swapped    hopital  left out    hosspital  put in    hozpital  replaced
 */
export function isOneSlip(written: string, meant: string, meantIsPrefix = false): boolean {
  let same = 0;
  while (same < meant.length && written[same] === meant[same]) same += 1;
  if (same === meant.length) return !meantIsPrefix && written.length === meant.length + 1;
  const agrees = (rest: string, wanted: string) => (meantIsPrefix ? rest.startsWith(wanted) : rest === wanted);
  const afterOne = meant.slice(same + 1);
  return (
    agrees(written.slice(same + 1), afterOne) ||
    agrees(written.slice(same), afterOne) ||
    agrees(written.slice(same + 1), meant.slice(same)) ||
    (written[same] === meant[same + 1] &&
      written[same + 1] === meant[same] &&
      agrees(written.slice(same + 2), meant.slice(same + 2)))
  );
}
