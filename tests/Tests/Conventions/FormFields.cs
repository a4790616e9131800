using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>The fields that a page binds, by their names in forms and addresses, with their types.</summary>
internal static class FormFields
{
    private const int Deepest = 3;

    /// <summary>What the forms of a page may send.</summary>
    public static IReadOnlyList<(string Name, Type Type)> Posted(Type model) =>
    [
        .. Bound(model).SelectMany(property => Leaves(NameOf(property), property.PropertyType, 0)),
        .. model.GetMethods().Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal))
            .SelectMany(method => method.GetParameters()).Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .SelectMany(parameter => Leaves(parameter.Name!, parameter.ParameterType, 0)),
    ];

    /// <summary>What the address of a page may say behind its question mark.</summary>
    public static IReadOnlyList<string> Asked(Type model) =>
    [
        .. Bound(model).Where(property => property.GetCustomAttribute<BindPropertyAttribute>()!.SupportsGet).Select(NameOf),
        .. model.GetMethods().Where(method => method.Name.StartsWith("OnGet", StringComparison.Ordinal))
            .SelectMany(method => method.GetParameters()).Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => parameter.Name!),
    ];

    private static IEnumerable<PropertyInfo> Bound(Type model) =>
        model.GetProperties().Where(property => property.IsDefined(typeof(BindPropertyAttribute), true));

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<BindPropertyAttribute>()!.Name is { } name ? name : property.Name;

    private static IEnumerable<(string Name, Type Type)> Leaves(string name, Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (typeof(IFormFile).IsAssignableFrom(type) || depth > Deepest) return [];
        if (IsSimple(type)) return [(name, type)];
        if (ElementOf(type) is { } element) return Leaves($"{name}[0]", element, depth + 1).Append((name, element));
        return type.GetProperties().Where(property => property.SetMethod is { IsPublic: true })
            .SelectMany(property => Leaves($"{name}.{property.Name}", property.PropertyType, depth + 1));
    }

    private static bool IsSimple(Type type) => type.IsEnum || type == typeof(string) || type.IsPrimitive || type == typeof(decimal)
        || type == typeof(Guid) || type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(DateTime)
        || type == typeof(TimeOnly);

    private static Type? ElementOf(Type type) => type.IsArray ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType
            && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
