/**
 * The only script of the file: the index's search. It reads the rows that stand there anyway; without it they are all
 * shown. Plain old JavaScript, as it is run from where it is written.
 */
export const SEARCH_SCRIPT = `
(() => {
  const box = document.getElementById("search");
  if (!box) return;
  const hits = document.getElementById("hits");
  const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
  const rows = [...document.querySelectorAll("#pages > li")].map((row) => ({ row, text: fold(row.textContent) }));
  const find = () => {
    const words = fold(box.value).split(/\\s+/).filter(Boolean);
    let found = 0;
    for (const { row, text } of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) found++;
    }
    hits.textContent = words.length > 0 ? found + " of " + rows.length + " pages" : "";
  };
  for (const part of [box, ...document.querySelectorAll("label[for=search]")]) part.hidden = false;
  box.addEventListener("input", find);
})();
`;
