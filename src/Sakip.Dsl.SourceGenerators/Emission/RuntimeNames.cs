namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Full names of what generated code uses of the runtime and of .NET.</summary>
internal static class RuntimeNames
{
    public const string Result = "global::Sakip.Dsl.HasilHitung";
    public const string Violation = "global::Sakip.Dsl.Pelanggaran";
    public const string Violations = "global::System.Collections.Generic.IReadOnlyList<global::Sakip.Dsl.Pelanggaran>";
    public const string NamedInputs = "global::Sakip.Dsl.NilaiMasukan";
    public const string Exception = "global::Sakip.Dsl.IkuException";
    public const string DefinitionBase = "global::Sakip.Dsl.DefinisiIndikator";
    public const string DefinitionInterface = "global::Sakip.Dsl.IDefinisiIndikator";
    public const string Achievement = "global::Sakip.Dsl.Penilaian.HasilCapaian";
    public const string ScoringRule = "global::Sakip.Dsl.Penilaian.AturanCapaian";
    public const string GradeBands = "global::Sakip.Dsl.Penilaian.KategoriPredikat";
    public const string GradeBand = "global::Sakip.Dsl.Penilaian.PitaPredikat";
    public const string Group = "global::Sakip.Dsl.DefinisiKelompok";
    public const string Bounds = "global::Sakip.Dsl.BatasMasukan";
    public const string Status = "global::Sakip.Dsl.Aritmetika.StatusHitung";
    public const string Failure = "global::Sakip.Dsl.Aritmetika.Kegagalan";
    public const string Functions = "global::Sakip.Dsl.Aritmetika.Hitungan";
    public const string Rounding = "global::Sakip.Dsl.Aritmetika.Pembulatan";
    public const string Reasons = "global::Sakip.Dsl.Aritmetika.Alasan";
    public const string Span = "global::System.ReadOnlySpan";
    public const string Decimal = "global::System.Decimal";
    public const string Math = "global::System.Math";
    public const string Overflow = "global::System.OverflowException";
    public const string List = "global::System.Collections.Generic.List";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string Inline = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
