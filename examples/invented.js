#!/usr/bin/env node
// Prints JSON lines of invented pages, one in a hundred of them empty:  node examples/invented.js 1200 > dump.jsonl
const count = Number(process.argv[2] ?? 1000);
const places = ["Ranupati", "Sendang", "Muarasari", "Karangjati", "Watulawang"];

for (let number = 0; number < count; number++) {
  const place = places[number % places.length];
  const page = [
    `Warga ${place} Tanam Bakau ke-${number}`,
    `${place} - Warga Desa ${place} menanam ${number} bakau di muara.`,
    `"Kami mulai dari muara," kata Kepala Desa ${place}, Surti Lamo, Senin (13/5/2024).`,
    "Berita Terkait",
    "- Harga bibit bakau turun",
    "- Nelayan kembali melaut",
  ].join("\n\n");
  console.log(JSON.stringify({ id: `page-${number}`, text: number % 100 === 99 ? "" : page }));
}
