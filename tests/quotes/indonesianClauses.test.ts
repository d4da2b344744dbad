/** Indonesian clauses that tell, or only seem to tell, what somebody said; each class beside what looks like it. */
import { describe, expect, it } from "vitest";
import type { Names } from "../../src/shapes.js";
import { said, statementsOf } from "./support.js";

function namesOf(paragraph: string, { person = "", body = "" }): Names {
  const entity = (name: string) => {
    const start = paragraph.indexOf(name);
    return { name, aliases: [], mentions: [{ start, end: start + name.length }], reason: "found" };
  };
  return { people: person ? [entity(person)] : [], organizations: body ? [entity(body)] : [] };
}

describe("clauses that report nothing", () => {
  it.each([
    "Komentar Rudi Halim tampaknya ditujukan untuk memastikan pasar tidak akan tutup.",
    "Pada kesempatan yang sama, Rudi Halim bertanya kepada Sari Melati tentang harga beras.",
    "Rudi Halim juga mengatakan hal yang sama tentang harga beras yang tidak akan turun.",
    "Rudi Halim menceritakan awal mula dirinya bergabung dalam paduan suara.",
    "Warga berkumpul, Rudi Halim mengenang ayahnya yang sudah lama merantau.",
    "Menurut Pasal 7 aturan tersebut, kendaraan wajib uji emisi.",
    "Menurut Undang-Undang Nomor 1 Tahun 2022, kendaraan wajib uji emisi.",
    "Rudi Halim beranggapan jika pasar tidak akan tutup.",
    "Rudi Halim menyayangkan pasar itu masih tutup.",
    "Rudi Halim memastikan agar pasar tidak akan tutup.",
    "Rudi Halim memprotes toko itu karena menolak uang tunai.",
    "Rudi Halim mengkritik pemerintah kota lantaran menaikkan tarif parkir.",
    "Program itu mendorong keterlibatan warga secara menyeluruh.",
    "Rudi Halim memberi penjelasan kepada warga yang akan pindah.",
    "Langkah itu dinilai banyak orang tidak tepat.",
    "Langkah itu dinilai warga tidak tepat.",
    "Gedung yang dinilai BPBD Sumberan tidak layak huni itu akan dibongkar pekan depan.",
    "Karena dinilai Rudi Halim tidak disiplin, pegawai itu dipecat.",
    "Sari Dewi menjerit, warga berdatangan menolongnya.",
    "Korban berteriak, warga pun berdatangan.",
    "Begitu Sari Dewi berteriak, warga langsung mengejar pelaku.",
    "Setelah Rudi Halim membuat pengakuan, polisi langsung menahannya.",
    "Setelah Rudi Halim bersumpah, hakim langsung membuka sidang.",
    "Setelah wasit memberi isyarat, Rudi Halim menendang bola.",
    "Rudi Halim memandang, tersenyum, lalu pergi.",
    "Rudi Halim menyoroti, mengkritik, dan menolak rencana itu.",
    "Hujan turun deras, Rudi Halim menyesalkan pasar itu masih tutup.",
    "Ini menanggapi putusan Majelis Etik Tirta yang menyatakan Rudi Halim melanggar aturan.",
  ])("%j", (paragraph) => expect(statementsOf([paragraph])).toEqual([]));

  it.each([
    ["Menurut keterangan Rudi Halim, pasar tidak akan tutup.", "pasar tidak akan tutup | Rudi Halim"],
    ["Menurut data Badan Pangan Tirta, harga beras naik.", "harga beras naik | Badan Pangan Tirta"],
    ["Rudi Halim menilai jika pasar tidak akan tutup.", "pasar tidak akan tutup | Rudi Halim"],
    ["Rudi Halim memastikan jika pasar tidak akan tutup.", "pasar tidak akan tutup | Rudi Halim"],
    [
      "Rudi Halim mendorong warga untuk pindah karena tanah sudah retak.",
      "warga untuk pindah karena tanah sudah retak | Rudi Halim",
    ],
    ["Rudi Halim mendorong agar pasar segera dibuka.", "pasar segera dibuka | Rudi Halim"],
    ["Rudi Halim mengakui harga beras naik karena panen gagal.", "harga beras naik karena panen gagal | Rudi Halim"],
    ["Rudi Halim memberi penjelasan bahwa pasar akan tutup.", "pasar akan tutup | Rudi Halim"],
    ["Rudi Halim meyakinkan, pasar tidak akan tutup.", "pasar tidak akan tutup | Rudi Halim"],
    ["Rudi Halim lebih menyarankan agar kardus didaur ulang.", "kardus didaur ulang | Rudi Halim"],
    ["Langkah itu dinilai Rudi Halim menjadi beban warga.", "menjadi beban warga | Rudi Halim"],
    ["Keputusan itu dinilai Rudi Halim tidak adil, namun massa tetap bertahan.", "tidak adil | Rudi Halim"],
    ["Rudi Halim bersumpah, dirinya tidak akan korupsi.", "dirinya tidak akan korupsi | Rudi Halim"],
    [
      "Rudi Halim menyatakan penundaan itu karena anggaran belum cair.",
      "penundaan itu karena anggaran belum cair | Rudi Halim",
    ],
    [
      "Rudi Halim mengakui kekalahan karena lawannya bermain lebih baik.",
      "kekalahan karena lawannya bermain lebih baik | Rudi Halim",
    ],
    [
      "Rudi Halim mengungkapkan penutupan pabrik karena pesanan turun.",
      "penutupan pabrik karena pesanan turun | Rudi Halim",
    ],
    ["Demikian menurut BMKG, gempa itu tidak berpotensi tsunami.", "gempa itu tidak berpotensi tsunami | BMKG"],
    ["Langkah itu dinilai Camat Rudi Halim tidak tepat.", "tidak tepat | Rudi Halim"],
    [
      "Pasar itu akan ditutup mulai bulan depan. Begitu kata Kepala Pasar Rudi Halim.",
      "Pasar itu akan ditutup mulai bulan depan | Rudi Halim",
    ],
    [
      "Pasar itu akan ditutup mulai bulan depan. Demikian ujar Kepala Pasar Rudi Halim.",
      "Pasar itu akan ditutup mulai bulan depan | Rudi Halim",
    ],
    ["Warga harus bersiap mengungsi, begitu kata Camat Rudi Halim.", "Warga harus bersiap mengungsi | Rudi Halim"],
    ["Rudi Halim memastikan pasar tidak akan tutup.", "pasar tidak akan tutup | Rudi Halim"],
    ["Rudi Halim mengatakan hal yang sama akan terjadi.", "hal yang sama akan terjadi | Rudi Halim"],
    ["Rudi Halim mengenang, saat itu pasar masih sepi.", "saat itu pasar masih sepi | Rudi Halim"],
    ["Majelis Etik Tirta menyatakan Rudi Halim melanggar aturan.", "Rudi Halim melanggar aturan | Majelis Etik Tirta"],
  ])("but reads %j", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));
});

describe("a quote beside a feeling", () => {
  it.each([
    ['Rudi Halim menyesalkan, "Tidak ada yang peduli dengan jalan ini."', "Rudi Halim"],
    ['"Seharusnya tidak perlu terjadi," Rudi Halim menyayangkan.', "Rudi Halim"],
    ['Rudi Halim berkeyakinan, "Jalan ini akan selesai tahun depan."', "Rudi Halim"],
    ['Rudi Halim menyayangkan sikap "lamban" pemerintah.', "Rudi Halim"],
    [
      'Jalan itu rusak, kata Sari Dewi. Rudi Halim menyesalkan keputusan itu. "Seharusnya tidak perlu terjadi di kota ini," katanya.',
      "Rudi Halim",
    ],
  ])("%j", (paragraph, speaker) => {
    const quotes = said([paragraph]).filter(({ kind }) => kind !== "indirect");
    expect(quotes.map((quote) => quote.speaker)).toEqual([speaker]);
  });
});

describe("which part of a sentence was said", () => {
  it.each([
    [
      "Jika dibandingkan dengan daerah lain, penurunan harga beras di sini, menurut Rudi Halim, masih baik.",
      "Jika dibandingkan dengan daerah lain, penurunan harga beras di sini | Rudi Halim",
    ],
    ["Meski hujan turun sangat deras, kata Rudi Halim, warga datang.", "warga datang | Rudi Halim"],
    [
      "Rudi Halim mengajak warga berdoa, seraya menegaskan pentingnya persatuan antardaerah.",
      "warga berdoa | Rudi Halim",
    ],
    [
      "Rudi Halim mengajak warga berdoa, seraya bergandengan tangan.",
      "warga berdoa, seraya bergandengan tangan | Rudi Halim",
    ],
  ])("%j", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));

  it("leaves out the outlet that the sentence is taken from", () => {
    const sentence = "Mengutip Tirta Post, rapat itu sempat berlangsung alot sampai malam.";
    expect(statementsOf([`${sentence} Hal tersebut diungkapkan oleh Rudi Halim.`])).toEqual([
      "rapat itu sempat berlangsung alot sampai malam | Rudi Halim",
    ]);
  });
});

describe("who says what a clause reports", () => {
  it.each([
    [
      "Rudi Halim yang sedang berkunjung ke Brunei menyebut harga beras masih tinggi.",
      "harga beras masih tinggi | Rudi Halim",
    ],
    [
      "Menurut Rudi Halim, harga naik. Dikutip dari Tirta Post, Rudi bilang harga beras akan turun.",
      "harga beras akan turun | Rudi Halim",
    ],
    [
      "Rudi Halim membantah tudingan Wandi Brata (WB) yang menyebut panitia meremehkan warga.",
      "panitia meremehkan warga | Wandi Brata",
    ],
    ["Direktur Pasar Wahyudi Habib sebelumnya mengatakan, pasar tetap buka.", "pasar tetap buka | Wahyudi Habib"],
  ])("%j", (paragraph, statement) => expect(statementsOf([paragraph])).toContain(statement));

  it("is not who is told of inside a label, for the sentence behind", () => {
    const sentences =
      "Rudi Halim bersuara terkait pernyataan kader Wandi Brata yang menyebut pasar akan tutup. Menurutnya, pasar tetap buka.";
    expect(statementsOf([sentences])).toEqual(["pasar akan tutup | Wandi Brata", "pasar tetap buka | Rudi Halim"]);
  });

  it("is not who is named first in what a pronoun says", () => {
    const before = '"Semua siap," kata Wandi Brata. "Belum," kata Sari Melati.';
    expect(statementsOf([`${before} Dia meminta Sari menjelaskan harga beras.`])).toEqual([
      "Sari menjelaskan harga beras | Wandi Brata",
    ]);
    expect(statementsOf([`${before} Dia meminta warga menjelaskan harga beras.`])).toEqual([
      "warga menjelaskan harga beras | Sari Melati",
    ]);
  });

  it("is a body with a comma in its name, where others found it so", () => {
    const body = "Kementerian Perempuan, Keluarga dan Masyarakat Tirta";
    const paragraph = `${body} menegaskan akan mengambil tindakan tegas.`;
    const statement = "akan mengambil tindakan tegas";
    expect(statementsOf([paragraph], { names: namesOf(paragraph, { body }) })).toEqual([`${statement} | ${body}`]);
    expect(statementsOf([paragraph])).not.toEqual([`${statement} | ${body}`]);
  });

  it("is somebody called like a month, where the page has the whole name", () => {
    const paragraph =
      "Menurut Direktur Pangan Bank Tirta Juli Budi Halim, harga turun. Juli menegaskan pasar tetap buka.";
    expect(statementsOf([paragraph], { names: namesOf(paragraph, { person: "Budi Halim" }) })).toContain(
      "pasar tetap buka | Juli Budi Halim",
    );
    expect(statementsOf(["Rudi Halim datang. Juli mengatakan pasar tetap buka."])).toEqual([]);
  });
});

describe("roles without a name beside them", () => {
  const roles = (...paragraphs: string[]): (string | null)[] => said(paragraphs).map(({ role }) => role);

  it("go with whom they point back to, where that is the first thing said", () => {
    const opening =
      "Rudi Halim berpidato di pasar. Ketua Umum Partai Tirta tersebut mengatakan harga beras akan turun.";
    expect(roles(opening, "Rudi menyebut pasar tetap buka.")).toEqual([
      "Ketua Umum Partai Tirta",
      "Ketua Umum Partai Tirta",
    ]);
  });

  it("stay with their own sentence behind other words of the speaker", () => {
    const opening =
      "Rudi Halim menyebut pasar tetap buka. Ketua Umum Partai Tirta tersebut mengatakan harga beras akan turun.";
    expect(roles(opening)).toEqual([null, "Ketua Umum Partai Tirta"]);
  });

  it("begin behind a title that lost its stop", () => {
    const title = "Warga dilanda bencana Menteri Pangan Rudi Halim mengajak warga berdoa.";
    expect(roles(title)).toEqual(["Menteri Pangan"]);
    expect(roles("Kuasa hukum Menteri Pangan Rudi Halim mengajak warga berdoa.")).toEqual([
      "Kuasa hukum Menteri Pangan",
    ]);
  });
});
