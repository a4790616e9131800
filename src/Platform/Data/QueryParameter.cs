using System.Linq.Expressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// A value in a query that is put together by hand: as a member of an object, so that the database gets a parameter, and one prepared
/// query serves all values. A constant would have it prepared anew for each.
/// </summary>
internal static class QueryParameter
{
    /// <summary>The value as a part of an expression.</summary>
    public static MemberExpression Of<T>(T value) =>
        Expression.Field(Expression.Constant(new Held<T> { Value = value }), nameof(Held<>.Value));

    private sealed class Held<T>
    {
        public required T Value;
    }
}
