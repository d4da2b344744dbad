/** What a sentence goes on with between marks is a part of somebody's words; what stands alone there is all of them. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

/** The kind of the first quote. */
function kindOf(code: string, sentence: string): string | undefined {
  return said([sentence], { code }).find(({ kind }) => kind !== "indirect")?.kind;
}

describe("four words and more in marks", () => {
  it.each([
    ["id", 'Rudi Halim menyebut proyek itu "pekerjaan rumah lama sekali bagi kota".'],
    ["id", 'Aktivis Sari Dewi menyebut angka tersebut sebagai "kiamat kecil bagi pangan lokal".'],
    ["id", 'Rudi Halim menilai metode itu adalah cara yang "sudah teruji bertahun-tahun lamanya".'],
    ["id", 'Bupati Rudi Halim mengatakan pemerintah "tidak akan mundur selangkah pun" dari rencana itu.'],
    ["id", 'Menurut Rudi Halim, kebijakan itu "lahir dari meja yang sempit" dan perlu ditinjau ulang.'],
    ["ms", 'Ahmad Zaki menyelar beliau kerana "mahu meraih undi murah sahaja".'],
    ["ms", 'Menteri Ahmad Zaki berkata kerajaan "tidak akan tunduk kepada ugutan" mana-mana pihak.'],
  ])("are a part where the clause goes on with them: %s %s", (code, sentence) =>
    expect(kindOf(code, sentence)).toBe("partial"),
  );

  it.each([
    ["id", 'Rudi Halim mengatakan "kami akan mundur dari rencana itu besok."'],
    ["id", 'Rudi Halim mengatakan, "kami akan mundur dari rencana itu besok."'],
    ["id", 'Rudi Halim berkata kepada wartawan "saya tidak pernah menerima uang itu".'],
    ["id", 'Rudi Halim menulis di akun Instagramnya "terima kasih atas semua doa kalian".'],
    ["id", 'Rudi Halim menjawab singkat "saya belum tahu soal itu".'],
    ["id", 'Rudi Halim mengatakan pemerintah "Tidak akan mundur selangkah pun dari rencana itu."'],
    ["ms", 'Ahmad Zaki berkata kepada pemberita "saya tidak pernah terima wang itu".'],
  ])("are the whole behind a cue, its hearer or its manner, or with a capital: %s %s", (code, sentence) =>
    expect(kindOf(code, sentence)).toBe("direct"),
  );
});
