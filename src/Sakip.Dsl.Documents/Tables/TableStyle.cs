namespace Sakip.Dsl.Documents.Tables;

/// <summary>How tables look beyond what annexes have already: the same paper, letters and borders.</summary>
internal static class TableStyle
{
    /// <summary>
    /// A row in which a spanning cell begins (<c>buka</c>) may break: browsers take such a row to reach as far as the cell, and would move all of it to the next
    /// page. Its other cells stay whole.
    /// </summary>
    public const string Css = """
        .bagian.baru { break-before: page; }
        .bagian + .bagian:not(.baru) { margin-top: 9mm; }
        .bagian > h2 { text-align: center; }
        table.tabel ~ table.tabel { margin-top: 5mm; }
        table.tabel { margin-bottom: 2mm; line-height: 1.25; }
        table.tabel caption { caption-side: top; padding: 3mm 0 2mm; font-weight: bold; text-align: left; break-after: avoid; }
        table.iku.tabel tr.buka { break-inside: auto; }
        table.tabel th, table.tabel td { padding: 1mm 1.2mm; }
        table.tabel .kiri { text-align: left; }
        table.tabel .tengah { text-align: center; }
        table.tabel .kanan { text-align: right; }
        table.tabel td.kanan, table.tabel td.tengah { font-variant-numeric: tabular-nums lining-nums; }
        table.tabel .tebal { font-weight: bold; }
        table.tabel tbody th { vertical-align: top; }
        table.tabel tr.nomor-kolom th { padding: 0.3mm 1mm; font-weight: normal; font-size: 85%; }
        table.tabel ol { margin: 0; padding-left: 5mm; }
        table.tabel sup, .catatan sup { font-size: 70%; line-height: 0; font-weight: normal; }
        table.tabel svg { display: block; width: 100%; height: auto; }
        @page tegak { size: 215mm 330mm; }
        .tegak { page: tegak; }
        .alinea { margin: 0 0 2.5mm; text-align: justify; }
        .alinea.tengah { text-align: center; margin: 4mm 0 3mm; break-after: avoid; }
        .alinea.tebal { font-weight: bold; }
        .alinea.butir-pasal { padding-left: 10mm; text-indent: -10mm; }
        .alinea.butir-pasal.dalam { margin-left: 10mm; }
        .alinea.butir-pasal > span { display: inline-block; min-width: 10mm; text-indent: 0; }
        .bagian + .bagian:not(.baru):has(> p.butir-pasal:first-child) { margin-top: 4mm; }
        .alinea + table.tabel, .alinea + .identitas { break-before: avoid; }
        del { color: #b00020; text-decoration: line-through; }
        ins { color: #0b3d91; font-weight: bold; text-decoration: underline; }
        .uang { white-space: nowrap; }
        .catatan { margin: 1mm 0 0; padding: 0; list-style: none; font-size: 9pt; break-inside: avoid; }
        .legenda { margin: 1mm 0 0; font-size: 9pt; break-inside: avoid; }
        .tanda { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12mm; break-inside: avoid; text-align: center; }
        .tanda > div { grid-column: 2; display: flex; flex-direction: column; justify-content: flex-end; }
        .tanda > div:not(:last-child) { grid-column: 1; }
        .tanda .ruang { height: 22mm; }

        """;
}
