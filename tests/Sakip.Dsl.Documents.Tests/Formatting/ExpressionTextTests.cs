using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests.Formatting;

public class ExpressionTextTests
{
    private static readonly TextSpan s_nowhere = new(0, 0);

    [Fact]
    public void Brackets_stay_as_written_and_numbers_keep_their_decimals()
    {
        var sum = new ParenthesizedSyntax(Binary(BinaryOperator.Add, Name("a"), Number(2.50m, 2)), s_nowhere);
        Assert.Equal("(a + 2,50) × 100%", ExpressionText.Of(Binary(BinaryOperator.Multiply, sum, new NumberSyntax(100, 0, true, false, null, s_nowhere))));
    }

    [Fact]
    public void A_tree_put_together_by_a_program_gets_the_brackets_it_needs()
    {
        var difference = Binary(BinaryOperator.Subtract, Name("a"), Name("b"));
        Assert.Equal("a - (a - b)", ExpressionText.Of(Binary(BinaryOperator.Subtract, Name("a"), difference)));
        Assert.Equal("-(a - b)", ExpressionText.Of(new UnarySyntax(UnaryOperator.Negate, s_nowhere, difference)));
        Assert.Equal("(a - b) ^ -a", ExpressionText.Of(Binary(BinaryOperator.Power, difference, new UnarySyntax(UnaryOperator.Negate, s_nowhere, Name("a")))));
    }

    [Theory]
    [InlineData(0, false, "pdrb[t]")]
    [InlineData(2, false, "pdrb[t-2]")]
    [InlineData(0, true, "pdrb[dasar]")]
    public void Periods_stand_in_square_brackets(int back, bool isBase, string text) =>
        Assert.Equal(text, ExpressionText.Of(new NameSyntax(Reference("pdrb"), new PeriodSyntax(back, isBase, s_nowhere))));

    [Fact]
    public void Numbers_carry_money_signs_and_units()
    {
        Assert.Equal("Rp 1.250.000,00", ExpressionText.Of(new NumberSyntax(1_250_000, 2, false, true, null, s_nowhere)));
        Assert.Equal("1 tahun", ExpressionText.Of(new NumberSyntax(1, 0, false, false, Reference("tahun"), s_nowhere)));
    }

    [Fact]
    public void Conditions_are_words()
    {
        var comparison = Binary(BinaryOperator.NotEqual, Name("a"), Name("b"));
        var either = Binary(BinaryOperator.Or, comparison, comparison);
        Assert.Equal("bukan a <> b dan (a <> b atau a <> b)", ExpressionText.Of(Binary(BinaryOperator.And, new UnarySyntax(UnaryOperator.Not, s_nowhere, comparison), either)));
    }

    private static BinarySyntax Binary(BinaryOperator operation, ExpressionSyntax left, ExpressionSyntax right) => new(operation, s_nowhere, left, right);

    private static NumberSyntax Number(decimal value, int decimals) => new(value, decimals, false, false, null, s_nowhere);

    private static NameSyntax Name(string name) => new(Reference(name), null);

    private static NameRefSyntax Reference(string name) => new(new EquatableArray<NamePartSyntax>([new NamePartSyntax(name, s_nowhere)]));
}
