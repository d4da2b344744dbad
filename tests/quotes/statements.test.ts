import { describe, expect, it } from "vitest";
import { said, statementsOf } from "./support.js";

describe("statements", () => {
  it.each([
    ["Rudi Halim mengatakan bahwa jembatan dibuka pekan depan.", "jembatan dibuka pekan depan | Rudi Halim"],
    ["Rudi Halim, Camat Bandung, mengatakan, jembatan dibuka pekan depan.", "jembatan dibuka pekan depan | Rudi Halim"],
    ["Menurut Rudi Halim, jembatan dibuka pekan depan.", "jembatan dibuka pekan depan | Rudi Halim"],
    ["Jembatan dibuka pekan depan, kata Rudi Halim.", "Jembatan dibuka pekan depan | Rudi Halim"],
    ["Jembatan, menurut Rudi Halim, akan dibuka pekan depan.", "akan dibuka pekan depan | Rudi Halim"],
    ["Rudi Halim meminta agar warga tidak panik lagi.", "warga tidak panik lagi | Rudi Halim"],
    ["Rudi Halim dalam rapat itu menegaskan jembatan aman.", "jembatan aman | Rudi Halim"],
    ["Rudi Halim menyampaikan jembatan akan dibuka pekan depan.", "jembatan akan dibuka pekan depan | Rudi Halim"],
    ["Rudi Halim mengungkapkan, ada retak di tiang.", "ada retak di tiang | Rudi Halim"],
    ["Rudi Halim mengajak warga ikut menjaga jembatan.", "warga ikut menjaga jembatan | Rudi Halim"],
  ])("reads %j", (paragraph, statement) => expect(statementsOf([paragraph])).toEqual([statement]));

  it.each([
    ["Rudi Halim berharap jembatan dibuka pekan depan."],
    ["Rudi Halim tidak mengatakan jembatan dibuka pekan depan."],
    ["Rudi Halim menekankan pentingnya keselamatan warga."],
    ["Perbaikan jembatan itu menelan banyak biaya."],
    ["Rudi Halim menyampaikan salam hormat kepada warga."],
    ["Dalam rapat itu, Rudi Halim mengungkapkan rencana kerja tahun depan."],
    ["Rudi Halim mengumumkan pelaksanaan lomba yang akan digelar bulan depan."],
    ["Rudi Halim menduga jembatan itu tidak aman."],
    ["Aturan tentang Kebebasan Menyampaikan Pendapat berlaku sejak lama."],
  ])("finds none in %j", (paragraph) => expect(statementsOf([paragraph])).toEqual([]));

  it.each([
    ["ms", "Rudi Halim berkata, jambatan itu dibuka minggu depan.", "jambatan itu dibuka minggu depan | Rudi Halim"],
    ["en", "John Harlow said that the bridge would reopen.", "the bridge would reopen | John Harlow"],
    ["en", "According to John Harlow, the bridge will reopen.", "the bridge will reopen | John Harlow"],
    ["en", "The bridge will reopen, John Harlow said.", "The bridge will reopen | John Harlow"],
  ])("reads %s %j", (code, paragraph, statement) => expect(statementsOf([paragraph], { code })).toEqual([statement]));

  it("is never a quote", () => {
    expect(said(["Rudi Halim mengatakan jembatan dibuka pekan depan."]).map(({ kind }) => kind)).toEqual(["indirect"]);
  });
});
