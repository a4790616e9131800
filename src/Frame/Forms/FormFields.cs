using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>The fields of a page in the order in which they stand: a list of errors names them, and leads to them.</summary>
internal sealed class FormFields
{
    private readonly Dictionary<string, FormField> fields = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, string label, string target) => fields.TryAdd(name, new(label, target, fields.Count));

    /// <summary>The field of this name; null where the page shows none.</summary>
    public FormField? Find(string name) => fields.GetValueOrDefault(name);

    public static FormFields Of(HttpContext context)
    {
        if (context.Features.Get<FormFields>() is { } known) return known;
        var none = new FormFields();
        context.Features.Set(none);
        return none;
    }
}

/// <summary>One field as it stands on the page.</summary>
/// <param name="Label">What is asked for.</param>
/// <param name="Target">The id of what can be filled in.</param>
/// <param name="Place">Its place among the fields of the page, from 0.</param>
internal sealed record FormField(string Label, string Target, int Place);
