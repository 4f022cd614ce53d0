using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis;

/// <summary>A family of rules about what one indicator means. It is asked of sound indicators only.</summary>
internal interface IIndicatorAnalysis
{
    void Analyze(IndicatorBinding indicator, AnalysisContext context);
}

/// <summary>A family of rules about what one file declares beside indicators, or about indicators together.</summary>
internal interface IFileAnalysis
{
    void Analyze(AnalysisContext context);
}
