using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>
/// A formula with its names resolved: the one tree of which C#, values, sentences and typeset formulas are made.
/// It knows no spans, so that an edit that only moves text leaves it equal; <see cref="Node"/> finds a node's span in
/// the table that the binder gives to analyzers.
/// </summary>
/// <param name="Node">The node's number in its formula.</param>
public abstract record BoundExpression(int Node);

/// <summary>A number.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Value">Its value: of <c>100%</c> 100 (what turns a ratio into percent), of any other <c>n%</c> n/100.</param>
/// <param name="Written">The number as written, without its percent sign.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
/// <param name="IsMoney">Whether it is written with <c>Rp</c>.</param>
/// <param name="Satuan">The unit written behind it.</param>
public sealed record BoundNumber(int Node, decimal Value, decimal Written, bool IsPercent, bool IsMoney, SatuanDasar? Satuan) : BoundExpression(Node);

/// <summary>An input, by the key it has among the indicator's inputs.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Key">The input's key: <c>pdrb</c>, <c>pdrb[t-1]</c>.</param>
public sealed record BoundInputReference(int Node, string Key) : BoundExpression(Node);

/// <summary>A field of each record of a list, inside an aggregate over that list.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="List">The list's key among the indicator's inputs.</param>
/// <param name="Field">The field.</param>
public sealed record BoundFieldReference(int Node, string List, string Field) : BoundExpression(Node);

/// <summary>A declared constant.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Satuan">Its unit.</param>
public sealed record BoundConstantReference(int Node, string Name, decimal Value, Satuan? Satuan) : BoundExpression(Node);

/// <summary>The unrounded value of another indicator or component.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Path">The other's full Id.</param>
/// <param name="Written">The name as the formula writes it.</param>
/// <param name="Arguments">For each of the other's inputs, in its order, the key of the input here that feeds it.</param>
public sealed record BoundIndicatorReference(int Node, string Path, string Written, EquatableArray<string> Arguments) : BoundExpression(Node);

/// <summary>A sign before an operand.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Operator">What it does.</param>
/// <param name="Operand">What it does it to.</param>
public sealed record BoundUnary(int Node, UnaryOperator Operator, BoundExpression Operand) : BoundExpression(Node);

/// <summary>Two operands and the operator between them.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Operator">What it does.</param>
/// <param name="Left">The operand before it.</param>
/// <param name="Right">The operand behind it.</param>
public sealed record BoundBinary(int Node, BinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Node);

/// <summary>A function of single values.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Function">Which function: <c>akar</c>, <c>ln</c>, <c>log10</c>, <c>exp</c>, <c>abs</c>, <c>bulat</c>, or <c>jumlah</c>, <c>rata</c>, <c>min</c>, <c>maks</c> of listed values.</param>
/// <param name="Arguments">What it is given.</param>
public sealed record BoundCall(int Node, Fungsi Function, EquatableArray<BoundExpression> Arguments) : BoundExpression(Node);

/// <summary>A function over the records of a list.</summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Function"><c>jumlah</c>, <c>rata</c>, <c>banyak</c>, <c>min</c> or <c>maks</c>.</param>
/// <param name="List">The list's key among the indicator's inputs.</param>
/// <param name="Body">What is gathered of each record; null where records are only counted. A condition counts the records that meet it.</param>
public sealed record BoundAggregate(int Node, Fungsi Function, string List, BoundExpression? Body) : BoundExpression(Node);

/// <summary><c>jika(syarat; a; b)</c></summary>
/// <param name="Node">The node's number in its formula.</param>
/// <param name="Condition">The condition.</param>
/// <param name="WhenTrue">The value when it holds.</param>
/// <param name="WhenFalse">The value when it does not.</param>
public sealed record BoundConditional(int Node, BoundExpression Condition, BoundExpression WhenTrue, BoundExpression WhenFalse) : BoundExpression(Node);
