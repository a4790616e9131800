using System.Linq.Expressions;
using System.Text.Json;

namespace Buendnisnetz.Frame;

/// <summary>A column by which a list is ordered.</summary>
internal abstract record KeyColumn<T>(bool IsDescending)
{
    public abstract IOrderedQueryable<T> First(IQueryable<T> rows, bool backwards);

    public abstract IOrderedQueryable<T> Then(IOrderedQueryable<T> rows, bool backwards);

    /// <summary>Whether the row lies behind the value in the order; before it when one looks backwards.</summary>
    public abstract Expression Beyond(ParameterExpression row, object? value, bool backwards);

    public abstract Expression Same(ParameterExpression row, object? value);

    public abstract Expression Of(ParameterExpression row);

    public abstract object? ValueOf(T row);

    public abstract object? Read(JsonElement value);
}

internal sealed record KeyColumn<T, TKey>(Expression<Func<T, TKey>> Key, bool IsDescending) : KeyColumn<T>(IsDescending)
{
    private readonly Lazy<Func<T, TKey>> value = new(Key.Compile);

    public override IOrderedQueryable<T> First(IQueryable<T> rows, bool backwards) =>
        IsDescending == backwards ? rows.OrderBy(Key) : rows.OrderByDescending(Key);

    public override IOrderedQueryable<T> Then(IOrderedQueryable<T> rows, bool backwards) =>
        IsDescending == backwards ? rows.ThenBy(Key) : rows.ThenByDescending(Key);

    public override Expression Beyond(ParameterExpression row, object? value, bool backwards)
    {
        (Expression own, Expression other) = (Of(row), QueryParameter.Of((TKey)value!));
        if (typeof(TKey) == typeof(string) || typeof(TKey) == typeof(Guid))
            (own, other) = (Expression.Call(own, typeof(TKey).GetMethod(nameof(string.CompareTo), [typeof(TKey)])!, other),
                Expression.Constant(0));
        return IsDescending == backwards ? Expression.GreaterThan(own, other) : Expression.LessThan(own, other);
    }

    public override Expression Same(ParameterExpression row, object? value) => Expression.Equal(Of(row), QueryParameter.Of((TKey)value!));

    public override Expression Of(ParameterExpression row) => new Rename(Key.Parameters[0], row).Visit(Key.Body);

    public override object? ValueOf(T row) => value.Value(row);

    public override object? Read(JsonElement value) => value.Deserialize<TKey>();

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
