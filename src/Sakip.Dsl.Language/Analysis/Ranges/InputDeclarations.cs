using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>Where an input is declared: in the indicator, in its office, for the whole project, or in another file.</summary>
internal static class InputDeclarations
{
    /// <summary>The declaration of an input, when this file holds it.</summary>
    public static VariableSyntax? Find(BoundInput input, string? field, AnalysisContext context)
    {
        // Its own, or one of a component that the formula names.
        foreach (var owner in context.Binding.Indicators)
        {
            if (owner.Bound.Path == input.Owner)
            {
                return Among(owner.Syntax.Variables, owner.Syntax.Lists, input, field);
            }
        }

        var root = context.Tree.Root;

        if (input.Owner.Length == 0)
        {
            return Among(root.Shared.Variables, root.Shared.Lists, input, field);
        }

        var waiting = new Stack<(HolderSyntax Holder, string Scope)>(root.Offices.Select(o => (o, "")));
        while (waiting.Count > 0)
        {
            var (holder, scope) = waiting.Pop();
            bool isScope = holder.Kind == BlockKinds.Instansi || holder.Kind == BlockKinds.Jabatan;
            string path = isScope ? SignatureReader.PathOf(scope, holder.Id) : scope;
            if (path == input.Owner && Among(holder.Shared.Variables, holder.Shared.Lists, input, field) is { } found)
            {
                return found;
            }

            foreach (var nested in holder.Holders)
            {
                waiting.Push((nested, path));
            }
        }

        return null;
    }

    /// <summary>The place of the declaration, wherever it is.</summary>
    public static Location? PlaceOf(BoundInput input, VariableSyntax? declared, AnalysisContext context) => declared is not null
        ? Location.Of(context.Tree.Text, declared.Name.Span)
        : context.Facts.Declarations.Find(DeclarationKinds.Input, input.Owner + ":" + input.Variable);

    /// <summary>The edit that keeps an input off 0, where its bounds leave one way to write that.</summary>
    public static TextEdit? KeepOffZero(VariableSyntax declared)
    {
        if (declared.Bounds is not { } bounds)
        {
            return new TextEdit(new TextSpan(declared.Unit.Span.End, 0), " > 0");
        }

        return bounds is not { Lower: 0, LowerIsOpen: false } ? null
            : bounds.Upper is not { } upper ? new TextEdit(bounds.Span, "> 0")
            : new TextEdit(bounds.Span, "> 0 .. " + (bounds.UpperIsOpen ? "< " : "") + Aritmetika.AngkaIndonesia.Tulis(upper));
    }

    private static VariableSyntax? Among(IReadOnlyList<VariableSyntax> variables, IReadOnlyList<ListSyntax> lists, BoundInput input, string? field) => field is null
        ? variables.FirstOrDefault(v => v.Name.Text == input.Variable)
        : lists.FirstOrDefault(l => l.Name.Text == input.Variable)?.Fields.FirstOrDefault(f => f.Name.Text == field);
}
