namespace Sakip.Dsl.Documents;

/// <summary>How an annex looks on paper and on a screen.</summary>
internal static class AnnexStyle
{
    /// <summary>
    /// F4 paper, upright for title pages and lying for all else, 2 cm margins, Bookman Old Style 12. Where that face is missing the metric-compatible ones of other
    /// systems stand in, so that lines break where they would with it.
    /// </summary>
    public const string Css = """
        @page {
          size: 330mm 215mm;
          margin: 20mm;
          @top-center { content: "- " counter(page) " -"; font: 12pt "Bookman Old Style", "URW Bookman", "URW Bookman L", "TeX Gyre Bonum", Bookman, serif; }
        }
        @page tegak { size: 215mm 330mm; }
        @page :first { @top-center { content: none; } }
        html { font: 12pt/1.3 "Bookman Old Style", "URW Bookman", "URW Bookman L", "TeX Gyre Bonum", Bookman, serif; color: #000; background: #fff; }
        body { margin: 0; overflow-wrap: break-word; }
        p { margin: 0; }
        .judul { width: 110mm; margin: 0 0 8mm auto; break-inside: avoid; }
        .judul table { border-collapse: collapse; }
        .judul th, .judul td { padding: 0; text-align: left; vertical-align: top; font-weight: normal; }
        .judul th { padding-right: 4mm; white-space: nowrap; }
        .lampiran + .lampiran { break-before: page; }
        .halaman-judul { page: tegak; break-after: page; }
        h1, h2, h3 { margin: 0; font-size: 12pt; break-after: avoid; break-inside: avoid; }
        h1 { text-align: center; margin-bottom: 6mm; }
        h2 { margin: 8mm 0 3mm; }
        h3 { margin: 8mm 0 3mm; text-align: center; }
        .jabatan + .jabatan { margin-top: 9mm; }
        .identitas { margin: 0 0 4mm; }
        .identitas > div { display: grid; grid-template-columns: 44mm 4mm 1fr; margin-bottom: 1.5mm; }
        .identitas > div:not(:last-child) { break-inside: avoid; break-after: avoid; }
        .identitas dt { display: contents; }
        .identitas dd { margin: 0; text-align: justify; }
        .identitas > div:first-child dd { text-align: left; }
        .identitas ol { margin: 0; padding-left: 9mm; }
        .identitas li { break-inside: avoid; padding-left: 1mm; }
        table.iku { width: calc(100% - 1pt); border-collapse: collapse; table-layout: fixed; }
        table.iku thead { display: table-header-group; }
        table.iku tfoot { display: table-footer-group; }
        table.iku tr + tr, table.iku td:not([rowspan]) { break-inside: avoid; }
        table.iku tr.lekat { break-after: avoid; }
        table.iku th, table.iku td { border: 0.75pt solid #000; padding: 1.2mm 1.5mm; text-align: left; vertical-align: top; }
        table.iku tfoot td { border: 0; border-top: 0.75pt solid #000; padding: 0; height: 1.5pt; line-height: 0; }
        table.iku th { text-align: center; vertical-align: middle; font-weight: bold; }
        table.iku td.no { text-align: center; }
        table.iku ul { margin: 0; padding-left: 3.5mm; list-style-type: "- "; }
        .utuh { white-space: nowrap; }
        .instansi-kolom col.no { width: 4%; }
        .instansi-kolom col.sasaran { width: 17%; }
        .instansi-kolom col.indikator { width: 16.5%; }
        .instansi-kolom col.formulasi { width: 34.5%; }
        .instansi-kolom col.penanggung-jawab { width: 14.5%; }
        .instansi-kolom col.sumber-data { width: 13.5%; }
        .jabatan-kolom col.sasaran { width: 25%; }
        .jabatan-kolom col.indikator { width: 23%; }
        .jabatan-kolom col.formulasi { width: 34%; }
        .jabatan-kolom col.sumber-data { width: 18%; }
        .butir { padding-left: 6mm; text-indent: -6mm; }
        .butir > span { display: inline-block; min-width: 6mm; text-indent: 0; }
        .keterangan { margin-top: 1.5mm; }
        .keterangan p { padding-left: 6mm; text-indent: -6mm; }
        .keterangan p.awal { padding-left: 0; text-indent: 0; }
        .keterangan.lanjut { margin-top: 0; }
        .penjelasan { margin-top: 1.5mm; }
        math { margin: 2mm 0; font-family: "TeX Gyre Bonum Math", "Cambria Math", "STIX Two Math", "Latin Modern Math", "DejaVu Math TeX Gyre", math; font-size: 11pt; }
        math mtext, math mn { font-family: "Bookman Old Style", "URW Bookman", "URW Bookman L", "TeX Gyre Bonum", Bookman, serif; }
        mfrac, mtable { math-style: normal; }
        mtd { padding: 0.25ex 0; }
        mfrac > :first-child { padding: 0 0.2em 0.35ex; }
        mfrac > :last-child { padding: 0.35ex 0.2em 0; }
        mtable.pilihan mtd { padding: 0.5mm 1.5mm; text-align: left; }
        .penutup { width: 100mm; margin: 12mm 0 0 auto; text-align: center; break-inside: avoid; }
        .penutup .ruang { height: 25mm; }
        @media screen {
          html { background: #e8e8e8; }
          body { width: 290mm; margin: 8mm auto; padding: 20mm; background: #fff; box-shadow: 0 0 4mm rgba(0, 0, 0, 0.25); }
        }

        """;
}
