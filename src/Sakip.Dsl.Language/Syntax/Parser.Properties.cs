using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax.Grammar;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Which grammar reads which property.</summary>
internal sealed partial class Parser
{
    private void ReadIndicatorProperty(IndicatorSyntax indicator, PropertySyntax property)
    {
        switch (property.Key)
        {
            case "satuan" when TryRead(ValueGrammar.Unit, property, out var unit):
                indicator.Satuan = unit;
                break;
            case "polaritas" when TryRead(PropertyGrammar.Polarity, property, out var polarity):
                indicator.Polaritas = polarity;
                break;
            case "formula" when TryRead(FormulaGrammar.Formula, property, out var formula):
                indicator.Formula = formula;
                break;
            case "nilai" when TryRead(PropertyGrammar.ExternalValue, property, out var value):
                indicator.Nilai = value;
                break;
            case "penanggung jawab" when TryRead(Terminals.Texts, property, out var texts):
                indicator.PenanggungJawab = texts.ToEquatableArray();
                break;
            case "sumber data" when TryRead(Terminals.Texts, property, out var texts):
                indicator.SumberData = texts.ToEquatableArray();
                break;
            case "penjelasan" when TryRead(Terminals.Quoted, property, out var text):
                indicator.Penjelasan = text.Value;
                break;
            case "formulasi" when TryRead(Terminals.Quoted, property, out var text):
                indicator.Formulasi = text.Value;
                break;
            case "definisi" when TryRead(Terminals.Quoted, property, out var text):
                indicator.Definisi = text.Value;
                break;
            case "catatan" when TryRead(Terminals.Texts, property, out var texts):
                indicator.Catatan = texts.ToEquatableArray();
                break;
            case "dasar hukum" when TryRead(Terminals.Texts, property, out var texts):
                indicator.DasarHukum = texts.ToEquatableArray();
                break;
            default:
                ReadRarerIndicatorProperty(indicator, property);
                break;
        }
    }

    private void ReadRarerIndicatorProperty(IndicatorSyntax indicator, PropertySyntax property)
    {
        switch (property.Key)
        {
            case "rentang" when TryRead(ValueGrammar.Bounds, property, out var range):
                indicator.Rentang = range;
                break;
            case "pembulatan" when TryRead(PropertyGrammar.Rounding, property, out var rounding):
                indicator.Pembulatan = rounding;
                break;
            case "kategori" when TryRead(PropertyGrammar.Reference, property, out var category):
                indicator.Kategori = category;
                break;
            case "periode" when TryRead(PropertyGrammar.PeriodKind, property, out var period):
                indicator.Periode = period;
                break;
            case "konsolidasi" when TryRead(PropertyGrammar.Consolidation, property, out var consolidation):
                indicator.Konsolidasi = consolidation;
                break;
            case "kondisi awal" when TryRead(PropertyGrammar.Targets, property, out var baseline):
                indicator.KondisiAwal = baseline.ToEquatableArray();
                break;
            case "target" when TryRead(PropertyGrammar.Targets, property, out var targets):
                indicator.Target = targets.ToEquatableArray();
                break;
            case "capaian" when TryRead(PropertyGrammar.Reference, property, out var rule):
                indicator.Capaian = rule;
                break;
            case "contoh" when TryRead(PropertyGrammar.Example, property, out var example):
                indicator.Contoh.Add(example);
                break;
            default:
                ReadMetadata(indicator, property);
                break;
        }
    }

    private void ReadMetadata(IndicatorSyntax indicator, PropertySyntax property)
    {
        switch (property.Key)
        {
            case "konsep" when TryRead(Terminals.Quoted, property, out var text):
                indicator.Metadata = indicator.Metadata with { Konsep = text.Value };
                break;
            case "interpretasi" when TryRead(Terminals.Quoted, property, out var text):
                indicator.Metadata = indicator.Metadata with { Interpretasi = text.Value };
                break;
            case "ukuran" when TryRead(Terminals.Quoted, property, out var text):
                indicator.Metadata = indicator.Metadata with { Ukuran = text.Value };
                break;
            case "klasifikasi" when TryRead(Terminals.Texts, property, out var texts):
                indicator.Metadata = indicator.Metadata with { Klasifikasi = texts.Select(t => t.Value).ToEquatableArray() };
                break;
            case "level estimasi" when TryRead(Terminals.Texts, property, out var texts):
                indicator.Metadata = indicator.Metadata with { LevelEstimasi = texts.Select(t => t.Value).ToEquatableArray() };
                break;
            case "akses umum" when TryRead(PropertyGrammar.YesOrNo, property, out bool isPublic):
                indicator.Metadata = indicator.Metadata with { AksesUmum = isPublic };
                break;
        }
    }

    private void ReadRegulation(BlockSyntax block)
    {
        var head = ReadHead(DeclarationGrammar.IdHead, block) ?? GuessHead(block, isGoal: false);
        var regulation = new RegulationSyntax(head.Id ?? new NamePartSyntax("", block.KeywordSpan));
        _file.Regulations.Add(regulation);
        ForEachProperty(block, property => ReadRegulationProperty(regulation, property));
    }

    private void ReadRegulationProperty(RegulationSyntax regulation, PropertySyntax property)
    {
        switch (property.Key)
        {
            case "jenis" when TryRead(Terminals.Quoted, property, out var text):
                regulation.Jenis = text.Value;
                break;
            case "nomor" when TryRead(PropertyGrammar.RegulationNumber, property, out string? number):
                regulation.Nomor = number;
                break;
            case "tahun" when TryRead(Terminals.WholeNumber(1900, 2999), property, out var number):
                regulation.Tahun = (int)number.Number;
                break;
            case "tanggal" when TryRead(PropertyGrammar.Date, property, out var date):
                regulation.Tanggal = date;
                break;
            case "tentang" when TryRead(Terminals.Quoted, property, out var text):
                regulation.Tentang = text.Value;
                break;
            case "lampiran" when TryRead(Terminals.Texts, property, out var texts):
                regulation.Lampiran = texts.ToEquatableArray();
                break;
            case "daerah" when TryRead(Terminals.Quoted, property, out var text):
                regulation.Daerah = text.Value;
                break;
            case "tempat" when TryRead(Terminals.Quoted, property, out var text):
                regulation.Tempat = text.Value;
                break;
            case "penetap" when TryRead(Terminals.Texts, property, out var texts):
                regulation.Penetap = texts.ToEquatableArray();
                break;
            case "mengubah" when TryRead(Terminals.Texts, property, out var texts):
                regulation.Mengubah = texts.ToEquatableArray();
                break;
            case "dasar hukum" when TryRead(Terminals.Texts, property, out var texts):
                regulation.DasarHukum = texts.ToEquatableArray();
                break;
            case "capaian" when TryRead(PropertyGrammar.Reference, property, out var rule):
                regulation.Capaian = rule;
                break;
        }
    }

    private void ReadScoringRule(BlockSyntax block)
    {
        var head = ReadHead(DeclarationGrammar.IdHead, block) ?? GuessHead(block, isGoal: false);
        var rule = new ScoringRuleSyntax(head.Id ?? new NamePartSyntax("", block.KeywordSpan));
        _file.ScoringRules.Add(rule);
        ForEachProperty(block, property =>
        {
            rule.Written.Add(property.Key);
            ReadScoringProperty(rule, property);
        });
    }

    private void ReadScoringProperty(ScoringRuleSyntax rule, PropertySyntax property)
    {
        switch (property.Key)
        {
            case "naik" when TryRead(FormulaGrammar.Formula, property, out var formula):
                rule.Naik = formula;
                break;
            case "turun" when TryRead(FormulaGrammar.Formula, property, out var formula):
                rule.Turun = formula;
                break;
            case "stabil" when TryRead(FormulaGrammar.Formula, property, out var formula):
                rule.Stabil = formula;
                break;
            case "batas" when TryRead(DeclarationGrammar.Cap, property, out var cap):
                rule.Batas = cap;
                break;
            case "target nol" when TryRead(DeclarationGrammar.ZeroTarget, property, out var zero):
                rule.TargetNol = zero;
                break;
            case "pembulatan" when TryRead(PropertyGrammar.Rounding, property, out var rounding):
                rule.Pembulatan = rounding;
                break;
            case "rata-rata" when TryRead(DeclarationGrammar.MeanOfRounded, property, out bool ofRounded):
                rule.RataRataDibulatkan = ofRounded;
                break;
            case "predikat" when TryRead(PropertyGrammar.Reference, property, out var bands):
                rule.Predikat = bands;
                break;
            case "dasar hukum" when TryRead(Terminals.Texts, property, out var texts):
                rule.DasarHukum = texts.ToEquatableArray();
                break;
        }
    }
}
